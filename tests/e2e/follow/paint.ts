/** A mark by its place in the tree and its words. */
export interface Mark {
  place: string;
  text: string;
  /** Whether its style reaches it. */
  styled: boolean;
}

/** What is painted on a page. */
export type Paint = Mark[];

declare global {
  /** Where pages run, see {@link givePaint}. */
  var paintOnPage: (() => Paint) | undefined;
}

/**
 * Runs in a page: lets it tell what is painted. Needs nothing from outside, for it is handed over
 * as text.
 */
export function givePaint(): void {
  function placeOf(node: Node): string {
    const parent = node.parentNode;
    if (parent) return `${placeOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`;
    if ('host' in node) return `${placeOf(node.host as Element)}/#`;
    return node === document ? '' : 'nowhere';
  }

  function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
    const range = document.createRange();
    range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
    range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
    return String(range);
  }

  function isStyled({ startContainer: { parentElement } }: AbstractRange): boolean {
    if (!parentElement?.checkVisibility()) return true;
    const style = getComputedStyle(parentElement, '::highlight(gloss-mark)');
    return style.textDecorationLine === 'underline';
  }

  const placeOfRange = (range: AbstractRange) =>
    `${placeOf(range.startContainer)}:${range.startOffset}` +
    `-${placeOf(range.endContainer)}:${range.endOffset}`;

  function marks(): Mark[] {
    const marks: Mark[] = [];
    CSS.highlights.get('gloss-mark')?.forEach((range) => {
      marks.push({ place: placeOfRange(range), text: textOf(range), styled: isStyled(range) });
    });
    return marks;
  }

  const byPlace = (a: Mark, b: Mark) => (a.place < b.place ? -1 : 1);
  globalThis.paintOnPage = () => marks().sort(byPlace);
}
