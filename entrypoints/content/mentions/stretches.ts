import type { PageBlock } from '../text/blocks-kept.ts';

/** What a stretch begins with: a heading, or the page itself. */
export type Head = Pick<PageBlock, 'heading'> | null;

/** A stretch of a page. */
export interface Stretch<E> {
  head: Head;
  entries: readonly E[];
}

/**
 * Parts a page at its headings. A heading begins sections of its own, so that which mentions are
 * painted in a stretch depends on that stretch alone, but where one is chosen for the whole page.
 * @param entries what is kept of the page's blocks, in document order
 * @param whole whether the page is one stretch
 */
export function* stretchesOf<E extends { readonly block: Pick<PageBlock, 'heading'> }>(
  entries: readonly E[],
  whole: boolean,
): Generator<Stretch<E>> {
  for (let from = 0; from < entries.length; ) {
    const first = (entries[from] as E).block;
    let to = from + 1;
    while (to < entries.length && (whole || !entries[to]?.block.heading)) to++;
    yield { head: !whole && first.heading ? first : null, entries: entries.slice(from, to) };
    from = to;
  }
}
