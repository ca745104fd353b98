import type { Mention } from '../../../data/recogniser/index.ts';
import type { PageBlock } from '../text/blocks-kept.ts';
import { inOneLineOfText } from './inline.ts';
import type { PageMention } from './mention.ts';

/**
 * A mention of a block, as it stands on the page.
 * @returns undefined where style parts what the tag names join, or the page has just changed
 */
export function toPage(
  block: PageBlock,
  { subject, start, end }: Mention,
): PageMention | undefined {
  const first = indexAt(block, start);
  const last = indexAt(block, end - 1);
  const from = block.nodes[first];
  const to = block.nodes[last];
  if (!from || !to || !inOneLineOfText(block.nodes.slice(first, last + 1))) return undefined;
  const endOffset = end - (block.starts[last] ?? 0);
  if (endOffset > to.length) return undefined;
  const range = new StaticRange({
    startContainer: from,
    startOffset: start - (block.starts[first] ?? 0),
    endContainer: to,
    endOffset,
  });
  return { subject, range };
}

/** Whether a mention of a block lies in one text node, so that no style can part it. */
export function isInOneNode(block: PageBlock, { start, end }: Mention): boolean {
  return indexAt(block, start) === indexAt(block, end - 1);
}

/** The index of the text node that holds an offset of the block's text. */
function indexAt({ starts }: PageBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
