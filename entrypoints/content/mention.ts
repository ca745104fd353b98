import { isText } from '../../data/reading/tree.ts';

/** A mention as it stands on the page. */
export interface PageMention {
  /** Id of the subject meant. */
  readonly subject: string;
  /** From its first to its last character; not kept up to date when the page changes. */
  readonly range: StaticRange;
}

/**
 * The rectangles of a mention's lines, in client px: several where it wraps, none where its text
 * has just been changed.
 */
export function rectsOf({ range }: PageMention): DOMRect[] {
  if (!fits(range.startContainer, range.startOffset)) return [];
  if (!fits(range.endContainer, range.endOffset)) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

/** Whether a place in a text node is still there, for a page may have cut the text. */
function fits(node: Node, offset: number): boolean {
  return isText(node) && offset <= node.data.length;
}

/** True where a reader can see the mention or scroll to it. */
export function isShown({ range }: PageMention): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** True where two mentions are of the same subject in the same place. */
export function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.subject === b.subject &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
