import { readBlocks } from '../../data/reading/blocks.ts';
import { isElement } from '../shared/element.ts';
import type { BlockSink } from './block-sink.ts';
import type { PageBlock } from './blocks-kept.ts';
import { changesOf } from './changes.ts';
import { type RootCare, ShadowRoots } from './shadow-roots.ts';

/** What is met while reading. */
export interface ReaderEvents {
  /** A tree is read from now on, and has to be watched. */
  tree(tree: Document | ShadowRoot): void;
  /** A frame within the page has gone. */
  frameGone(): void;
}

/** How often a part is begun to be read with pauses, in which its nodes may be moved about. */
const MOST_TRIES = 4;

/** Reads the parts of a page that are due, and says when what was read of them has gone. */
export class PageReader {
  readonly #sink: BlockSink;
  readonly #events: ReaderEvents;
  readonly #roots: ShadowRoots;
  readonly #due = new Set<Node>();
  #run = 0;
  /** Where the reading goes on after a pause; null where a change has led it astray. */
  #place: Node | null = null;
  /** Whether blocks have come or gone since they were settled. */
  #unsettled = false;

  /** @param care what is done with each shadow root, beside reading it */
  constructor(sink: BlockSink, events: ReaderEvents, care?: RootCare) {
    this.#sink = sink;
    this.#events = events;
    this.#roots = new ShadowRoots(care);
  }

  /** The shadow roots of the page that are known so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#roots.list;
  }

  get hasWork(): boolean {
    return this.#due.size > 0;
  }

  /** Takes the page for one that was never read. */
  beginAnew(): void {
    if (this.#sink.forget()) this.#unsettled = true;
    this.#place = null;
    this.clear();
    this.#due.add(document);
    this.#events.tree(document);
  }

  /** Lets go of what has gone, and takes up what is to be read. */
  follow(records: readonly MutationRecord[]): void {
    const { forget, read } = changesOf(records);
    if (records.some((record) => takesOut(record, this.#place))) this.#place = null;
    for (const node of forget) this.#forget(node);
    for (const node of read) this.#due.add(node);
  }

  /** Reads all that is due. Gives its caller the chance to pause after each block. */
  *readAll(): Generator<void> {
    for (const root of this.#due) {
      this.#due.delete(root);
      if (!isHere(root)) continue;
      this.discover(root);
      let tries = 1;
      while (tries < MOST_TRIES && isHere(root) && !(yield* this.#read(root))) tries++;
      // A page that never keeps still is read in one go.
      if (tries === MOST_TRIES) for (const _ of this.#read(root));
    }
  }

  /** Finds the shadow root of an element. */
  discover(node: Node): void {
    const root = isElement(node) ? this.#roots.discover(node) : undefined;
    if (!root) return;
    this.#events.tree(root);
    this.#due.add(root);
  }

  settle(): void {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.#sink.settle();
  }

  /** Does again what the page may have undone without a sign. */
  review(): void {
    this.#roots.care();
    // What has been read anew has its marks back first: the review lets go of those that are left.
    this.settle();
    if (this.#sink.review()) this.beginAnew();
  }

  /** Lets go of everything. */
  clear(): void {
    this.#roots.clear();
    this.#due.clear();
  }

  /** @returns whether the reader kept its place: nodes may be moved from under it in a pause */
  *#read(root: Node): Generator<void, boolean> {
    // What changed while a larger part was being read may have been read with it. At first there is
    // nothing to forget, and in a giant page the walk alone would take longer than a turn.
    if (this.#run > 0) this.#forget(root);
    this.#run += 1;
    this.#place = root;
    const onPause = (place: object) => {
      this.#place = place as Node;
    };
    for (const block of readBlocks<Text>(root, { onElement: this.#onElement, onPause })) {
      if (block) this.#take(block);
      yield;
      if (!this.#place) return false;
    }
    this.#place = null;
    return true;
  }

  /** A block may have gone in the pause before its end was reached. */
  #take(block: PageBlock): void {
    if (block.nodes.every(isHere) && this.#sink.add(block, this.#run)) this.#unsettled = true;
  }

  readonly #onElement = (element: object) => this.discover(element as Element);

  #forget(top: Node): void {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      if (this.#sink.forget(node)) this.#unsettled = true;
      if (!isElement(node)) continue;
      if (node.localName === 'iframe' && !node.isConnected) this.#events.frameGone();
      const root = this.#roots.of(node);
      if (!root) continue;
      this.#forget(root);
      if (isHere(node)) this.#due.add(root);
      else this.#roots.drop(root);
    }
  }
}

/** A node may have been moved into the document of a frame, which is read there. */
function isHere(node: Node): boolean {
  return node === document || (node.isConnected && node.ownerDocument === document);
}

function takesOut({ removedNodes }: MutationRecord, place: Node | null): boolean {
  return [...removedNodes].some((node) => node.contains(place));
}
