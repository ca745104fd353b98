import { findAll } from '../text/find-all.ts';

/** The frames within a page. */
export class Frames {
  #known: readonly Element[] = [];

  /** Whether one of those that were there the last time has gone. */
  haveGone(trees: Iterable<Document | ShadowRoot>): boolean {
    const now = [...trees].flatMap((tree) => findAll(tree, 'iframe'));
    const gone = this.#known.some((frame) => !now.includes(frame));
    this.#known = now;
    return gone;
  }
}
