import { type ReadOptions, readBlocks } from '../../../data/reading/blocks.ts';
import { contains, isElement } from '../../shared/element.ts';
import type { BlockSink } from './block-sink.ts';
import { ownerOf, type PageBlock, placeOf } from './blocks-kept.ts';
import { changesOf } from './changes.ts';
import { Forgetting } from './forgetting.ts';
import { isHere } from './here.ts';
import { blocksInView } from './in-view.ts';
import { type RootCare, ShadowRoots } from './shadow-roots.ts';
import { wholeText } from './whole-text.ts';

/** What is met while reading. */
export interface ReaderEvents {
  /** A tree is read from now on, and has to be watched. */
  tree(tree: Document | ShadowRoot): void;
  /** A frame within the page has gone. */
  frameGone(): void;
}

/** How often a part is begun to be read with pauses, in which its nodes may be moved about. */
const MOST_TRIES = 4;

/** What a browser says of a node that comes after another in the same tree. */
const AFTER = 4;
const WAY = AFTER | 1;

/** Reads the parts of a page that are due, and says when what was read of them has gone. */
export class PageReader {
  readonly #sink: BlockSink;
  readonly #events: ReaderEvents;
  readonly #roots: ShadowRoots;
  readonly #forgetting: Forgetting;
  readonly #due = new Set<Node>();
  #run = 0;
  /** Where the reading goes on after a pause; null where a change has led it astray. */
  #place: Node | null = null;
  /** The elements of which all own text was read ahead of it: what changes in them is read anew. */
  #ahead = new WeakSet<Node>();
  /** Whether blocks have come or gone since they were settled. */
  #unsettled = false;

  /** @param care what is done with each shadow root, beside reading it */
  constructor(sink: BlockSink, events: ReaderEvents, care?: RootCare) {
    this.#sink = sink;
    this.#events = events;
    this.#roots = new ShadowRoots(care);
    this.#forgetting = new Forgetting(sink, this.#roots, {
      blocks: () => this.unsettle(),
      frame: () => events.frameGone(),
      around: (root) => this.#due.add(root),
    });
  }

  /** The shadow roots of the page that are known so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#roots.list;
  }

  get hasWork(): boolean {
    return this.#due.size > 0 || this.#unsettled;
  }

  /** Takes the page for one that was never read. */
  *beginAnew(): Generator<void> {
    this.#place = null;
    this.clear();
    this.#due.add(document);
    this.#events.tree(document);
    yield* this.#forgetting.forgetAll();
  }

  /**
   * Lets go of what has gone, and takes up what is to be read. Pauses now and then, in which nothing
   * is to be read.
   */
  *follow(records: readonly MutationRecord[]): Generator<void> {
    const { forget, read } = changesOf(records);
    for (const node of read) this.#due.add(node);
    yield* this.#forgetting.forget(forget);
  }

  /**
   * Loses its place where a change has led it astray: at once, before the reading goes on from there.
   * @param records what has changed; none where that was missed
   */
  keepPlace(records?: readonly MutationRecord[]): void {
    const place = this.#place;
    if (place && !records?.every((record) => !takesOut(record, place))) this.#place = null;
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

  /** Has what was read settled once more. */
  unsettle(): void {
    this.#unsettled = true;
  }

  /** Settles what was read. Pauses now and then, in which nothing is to be read or let go of. */
  *settle(): Generator<void> {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    yield* this.#sink.settle();
  }

  /** Does again what the page may have undone without a sign. Pauses as `settle` does. */
  *review(): Generator<void> {
    this.#roots.care();
    // What has been read anew has its marks back first: the review lets go of those that are left.
    yield* this.settle();
    if (yield* this.#sink.review()) yield* this.beginAnew();
  }

  /** Lets go of everything. */
  clear(): void {
    this.#roots.clear();
    this.#due.clear();
  }

  /**
   * Reads what is in view, where the reading that is under way has not come there yet. Gives its
   * caller the chance to pause before each look and each block.
   */
  *readAhead(): Generator<void> {
    if (!this.#place) return;
    const { compareDocumentPosition, getRootNode } = Node.prototype;
    const tree = getRootNode.call(this.#place) as Document | ShadowRoot;
    for (const block of blocksInView(tree)) {
      const place: Node | null = this.#place;
      if (!place) return;
      if (block) {
        if ((compareDocumentPosition.call(place, block) & WAY) !== AFTER) return;
        for (const _ of this.#read(block, true));
        this.#place = place;
      }
      yield;
    }
  }

  /** @returns whether the reader kept its place: nodes may be moved from under it in a pause */
  *#read(root: Node, ahead = false): Generator<void, boolean> {
    // What changed while a larger part was being read may have been read with it. At first there is
    // nothing to forget, and in a giant page the walk alone would take longer than a turn.
    if (this.#run > 0) yield* this.#forgetting.forget([root]);
    const run = ++this.#run;
    if (!ahead) this.#ahead = new WeakSet();
    this.#place = root;
    const onPause = (place: object) => {
      this.#place = place as Node;
    };
    for (const block of readBlocks<Text>(root, { ...this.#options, onPause })) {
      if (block) this.#take(block, run, ahead);
      yield;
      if (!this.#place) return false;
    }
    this.#place = null;
    return true;
  }

  /** A block may have gone in the pause before its end was reached. */
  #take(block: PageBlock, run: number, ahead: boolean): void {
    if (!isHere(placeOf(block)) || !block.nodes.every(isHere)) return;
    const owner = ownerOf(block);
    if (ahead) this.#ahead.add(owner);
    else if (this.#ahead.has(owner)) return;
    if (this.#sink.add(block, run)) this.#unsettled = true;
  }

  readonly #options: ReadOptions = {
    onElement: (element) => this.discover(element as object as Element),
    wholeText: (element) => wholeText(element as object as Element, (host) => this.discover(host)),
  };
}

function takesOut({ removedNodes }: MutationRecord, place: Node): boolean {
  return [...removedNodes].some((node) => contains(node, place));
}
