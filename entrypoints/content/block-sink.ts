import type { PageBlock } from './blocks-kept.ts';

/** What becomes of the blocks that are read. */
export interface BlockSink {
  /**
   * @param run which reading the block comes from: within one, blocks come in document order
   * @returns whether the block holds something and is kept
   */
  add(block: PageBlock, run: number): boolean;
  /**
   * Lets go of the blocks that were kept of a node's own text, or of all.
   * @returns whether there were any
   */
  forget(node?: Node): boolean;
  /** Called when the page has been read to the end, and now and then before that. */
  settle(): void;
  /**
   * Called now and then, for what changes without a sign.
   * @returns whether the page has to be read anew
   */
  review(): boolean;
}
