import type { PageBlock } from './blocks-kept.ts';

/** What becomes of the blocks that are read. */
export interface BlockSink {
  /**
   * @param run which reading the block comes from: within one, blocks come in document order
   * @returns whether the block holds something and is kept
   */
  add(block: PageBlock, run: number): boolean;
  /** The nodes of whose own text blocks are kept. */
  owners(): Iterable<Node>;
  /**
   * Lets go of the blocks that were kept of a node's own text.
   * @returns whether there were any
   */
  forget(owner: Node): boolean;
  /**
   * Called when the page has been read to the end, and now and then before that. Pauses now and
   * then, in which no block comes or goes.
   */
  settle(): Iterable<void>;
  /**
   * Called now and then, for what changes without a sign. Pauses as `settle` does.
   * @returns whether the page has to be read anew
   */
  review(): Iterable<void, boolean | undefined>;
}
