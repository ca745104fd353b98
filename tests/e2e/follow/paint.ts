/** A mark by its place in the tree and its words. */
export interface Mark {
  place: string;
  text: string;
  /** False for what the reader has not asked to see. */
  painted: boolean;
  /** Whether its style reaches it. */
  styled: boolean;
}

/** What is painted on a page. */
export type Paint = Mark[];

declare global {
  /** Where pages run, see {@link givePaint}. */
  var paintOnPage: (() => Paint) | undefined;
}

/** Runs in a page: lets it tell what is painted. Needs nothing from outside, for it is handed over as text. */
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

  function marksIn(name: string): Mark[] {
    const painted = name === 'gloss-mark';
    const marks: Mark[] = [];
    CSS.highlights.get(name)?.forEach((range) => {
      const styled = !painted || isStyled(range);
      marks.push({ place: placeOfRange(range), text: textOf(range), painted, styled });
    });
    return marks;
  }

  const byPlace = (a: Mark, b: Mark) => (a.place < b.place ? -1 : 1);
  globalThis.paintOnPage = () => ['gloss-mark', 'gloss-unpainted'].flatMap(marksIn).sort(byPlace);
}
