import { tagOf } from '../../../data/reading/tree.ts';
import { isElement } from '../../shared/element.ts';
import type { BlockSink } from './block-sink.ts';
import { findAll } from './find-all.ts';
import { holds, isHere } from './here.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** So many elements are gone through in one go: it takes few ms on a slow machine. */
const SMALL = 1000;

/** What comes to light while a part of a page is let go of. */
export interface Losses {
  /** Blocks have gone. */
  blocks(): void;
  /** A frame within the page has gone. */
  frame(): void;
  /** What is around a shadow tree that is still there is read anew, and so has it to be. */
  around(root: ShadowRoot): void;
}

/** Lets go of what was read in some nodes of a page and in the shadow trees in them. */
export class Forgetting {
  readonly #sink: Pick<BlockSink, 'owners' | 'forget'>;
  readonly #roots: ShadowRoots;
  readonly #losses: Losses;

  constructor(sink: Pick<BlockSink, 'owners' | 'forget'>, roots: ShadowRoots, losses: Losses) {
    this.#sink = sink;
    this.#roots = roots;
    this.#losses = losses;
  }

  /** Lets go of what was read in `tops`. Pauses now and then, in which nothing is to be read. */
  *forget(tops: Iterable<Node>): Generator<void> {
    const large: Node[] = [];
    for (const top of tops) {
      if (!this.#forgetSmall(top)) large.push(top);
      yield;
    }
    if (large.length > 0) yield* this.#forgetLarge(large);
  }

  /** Lets go of all that was read. Pauses as `forget` does. */
  *forgetAll(): Generator<void> {
    for (const owner of this.#sink.owners()) {
      this.#forgetOwner(owner);
      yield;
    }
  }

  /** Goes through a node. @returns false where there is more in it than can be done in one go */
  #forgetSmall(top: Node): boolean {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    let count = 0;
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      if (++count > SMALL) return false;
      this.#forgetOwner(node);
      if (!isElement(node)) continue;
      if (tagOf(node) === 'iframe' && !node.isConnected) this.#losses.frame();
      const root = this.#roots.of(node);
      if (!root) continue;
      if (!this.#forgetSmall(root)) return false;
      this.#heed(root);
    }
    return true;
  }

  /**
   * Goes through what is kept instead of the nodes, of which there may be many more, and which may
   * be moved about in a pause.
   */
  *#forgetLarge(tops: readonly Node[]): Generator<void> {
    const isIn = (node: Node) => !isHere(node) || tops.some((top) => holds(top, node));
    for (const owner of this.#sink.owners()) {
      if (isIn(owner)) this.#forgetOwner(owner);
      yield;
    }
    for (const root of this.#roots.list) if (isIn(root.host)) this.#heed(root);
    if (tops.some(hasLostFrame)) this.#losses.frame();
  }

  #forgetOwner(owner: Node): void {
    if (this.#sink.forget(owner)) this.#losses.blocks();
  }

  #heed(root: ShadowRoot): void {
    if (isHere(root.host)) this.#losses.around(root);
    else this.#roots.drop(root);
  }
}

function hasLostFrame(top: Node): boolean {
  return !isHere(top) && isElement(top) && findAll(top, 'iframe').length > 0;
}
