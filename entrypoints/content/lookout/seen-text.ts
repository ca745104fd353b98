import { UNSEEN } from '../../../data/reading/elements.ts';
import { from, isText } from '../../../data/reading/tree.ts';
import { contains, isElement, matches } from '../../shared/element.ts';
import { findAll } from '../text/find-all.ts';

/** A row of siblings, or a whole tree: a piece of a page that can be looked through in one go. */
export type Part = readonly [Node, ...Node[]];

/**
 * What is not read, so that the text around it runs on (see `data/reading/context.ts`); and of what
 * is seen but not read that which holds much text, such as lists of countries to choose from.
 */
const UNREAD = [
  ...UNSEEN,
  'select',
  'textarea',
  'code',
  '[hidden]:not([hidden=until-found i])',
  '[contenteditable]:not([contenteditable=false i])',
].join();

/** The text of a part as far as it may be read. */
export interface SeenText {
  /** All blocks in one piece, with nothing between them or in place of what is not read. */
  text: string;
  /** Where in the text its text nodes end. Worked out only when it is asked for. */
  edges(): ReadonlySet<number>;
}

/**
 * The text of a part, in document order. It comes from the browser in few pieces: to touch each
 * text node takes several times as long.
 */
export function seenText(part: Part): SeenText {
  const unread = part.flatMap((node) =>
    isElement(node) && matches(node, UNREAD) ? [node] : findAll(node, UNREAD),
  );
  return { text: textWithout(part, unread), edges: () => edgesOf(part, unread) };
}

/** @param unread what is left out, in document order */
function textWithout(part: Part, unread: readonly Element[]): string {
  const range = document.createRange();
  const toEnd = endOf(part, range);
  let text = '';
  let last: Element | undefined;
  for (const element of unread) {
    if (last && contains(last, element)) continue;
    // The page has taken it out in a pause, and will be looked through again.
    if (!from(element, 'parentNode')) return text;
    last = element;
    range.setEndBefore(element);
    text += range.toString();
    range.setStartAfter(element);
  }
  toEnd();
  return text + range.toString();
}

/** Puts a range around a part. @returns what puts its end there again */
function endOf(part: Part, range: Range): () => void {
  const [first] = part;
  const last = part[part.length - 1] as Node;
  if (from(first, 'parentNode')) range.setStartBefore(first);
  else range.selectNodeContents(first);
  return () =>
    from(last, 'parentNode') ? range.setEndAfter(last) : range.setEnd(last, last.childNodes.length);
}

function edgesOf(part: Part, unread: readonly Element[]): Set<number> {
  const skipped = new Set<Node>(unread);
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  const filter = (node: Node) =>
    skipped.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const edges = new Set<number>();
  let end = 0;
  for (const root of part) {
    if (skipped.has(root)) continue;
    const walker = document.createTreeWalker(root, shown, filter);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (!isText(node)) continue;
      end += node.data.length;
      edges.add(end);
    }
  }
  return edges;
}
