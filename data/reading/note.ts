import { from, isElement, isText, type TreeElement, type TreeNode } from './tree.ts';

/** Numbers and signs of notes are not longer. */
const MAX_UNITS = 5;
const SIGN = /^\s*[[(]?\s*([0-9]|[*†‡§¶]|[a-z][\])]?\s*$)/;

/**
 * Whether a raised element is the sign of a note, as the 2 of `Downing Street²`, and not a part of
 * the word before it, as the ending of `30ᵗʰ`.
 */
export function isNoteSign(element: TreeElement): boolean {
  const text = textOf(element, MAX_UNITS + 1);
  return text.length <= MAX_UNITS && SIGN.test(text);
}

/** The text in a node, but no more of it than it takes to have so many units. */
function textOf(node: TreeNode, enough: number): string {
  let text = '';
  let child = from(node, 'firstChild');
  while (child && text.length < enough) {
    if (isText(child)) text += child.data;
    else if (isElement(child)) text += textOf(child, enough - text.length);
    child = from(child, 'nextSibling');
  }
  return text;
}
