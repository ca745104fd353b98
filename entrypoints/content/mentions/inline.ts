import { from } from '../../../data/reading/tree.ts';
import { contains, isElement } from '../../shared/element.ts';

/**
 * True where style leaves a name that goes over several text nodes in one line of text. Tag names
 * have joined the nodes; a page may show an inline element as a block, a cell or apart from the
 * flow. Style is asked for only here, since it costs.
 * @param nodes the text nodes that the name goes over, in document order
 */
export function inOneLineOfText(nodes: readonly Text[]): boolean {
  if (nodes.length < 2) return true;
  const elements = new Set(nodes.flatMap((node) => [...ancestors(node)]));
  return [...elements]
    .filter((element) => !nodes.every((node) => contains(element, node)))
    .every(flowsInText);
}

function* ancestors(node: Node): Generator<Element> {
  for (let at = from(node, 'parentNode'); at; at = from(at, 'parentNode'))
    if (isElement(at)) yield at;
}

function flowsInText(element: Element): boolean {
  const { display, position, float } = getComputedStyle(element);
  // A drop cap floats, and is the first letter of the word that follows all the same.
  const dropCap = float !== 'none' && element.textContent.trim().length === 1;
  return (
    (display.startsWith('inline') || display === 'contents' || display === 'ruby' || dropCap) &&
    position !== 'absolute' &&
    position !== 'fixed'
  );
}
