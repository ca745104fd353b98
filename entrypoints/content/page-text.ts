import { readBlocks } from '../../data/reading/blocks.ts';
import { isElement } from '../shared/element.ts';
import { KeptBlocks, type PageBlock } from './blocks-kept.ts';
import { changesOf, READ_ATTRIBUTES } from './changes.ts';
import { type RootCare, ShadowRoots } from './shadow-roots.ts';
import { Turn } from './turn.ts';

/**
 * How often a long reading shows what it has found so far, in ms: often enough that the first
 * screen is marked while the rest is being read.
 */
const SHOW_EVERY = 100;

/** What becomes of the blocks that are read. */
export interface BlockSink {
  /**
   * @param run which reading the block comes from: within one, blocks come in document order
   * @returns whether the block holds something, so that it has to be let go of later
   */
  add(block: PageBlock, run: number): boolean;
  remove(block: PageBlock): void;
  /** Called when the page has been read to the end, and now and then before that. */
  settle(): void;
}

/** What else becomes of a page. */
export interface PageEvents {
  /** A frame within the page has gone. */
  frameGone(): void;
  /** The page has put up another document in place of the one before. */
  restarted(): void;
  /** Reading has failed; the page is no longer followed. Comes once. */
  fault(): void;
}

/** How often a part is read again because nodes were moved about during the pauses. */
const MOST_REPEATS = 3;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** Keeps the blocks of one frame read: at first all of them, then what changes. */
export class PageText {
  readonly #sink: BlockSink;
  readonly #events: PageEvents;
  readonly #blocks = new KeptBlocks();
  readonly #roots: ShadowRoots;
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #toRead: Node[] = [];
  #working = false;
  #stopped = false;
  #run = 0;
  #nodesMoved = false;
  #missedChanges = false;
  #frames = 0;

  /** @param care what is done with each shadow root, beside reading it */
  constructor(sink: BlockSink, events: PageEvents, care?: RootCare) {
    this.#sink = sink;
    this.#events = events;
    this.#roots = new ShadowRoots((root) => this.#watch(root), care);
    this.#observer = this.#watch(document);
    this.#toRead.push(document);
    this.#start();
  }

  /** The shadow roots of the page that are known so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#roots.list;
  }

  /** True when everything has been read and no change is waiting. */
  get atRest(): boolean {
    return !this.#working && this.#records.length === 0;
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#roots.clear();
    this.#blocks.takeAll();
  }

  #watch(root: Node): MutationObserver {
    const observer = new MutationObserver((records) => {
      if (document.hidden) this.#lookAway();
      else for (const record of records) this.#records.push(record);
      this.#start();
    });
    observer.observe(root, OBSERVED);
    return observer;
  }

  /** A page may change for hours while nobody sees it: nothing of that is kept. */
  #lookAway(): void {
    this.#missedChanges = true;
    this.#records = [];
    this.#observer.disconnect();
    this.#roots.lookAway();
  }

  /** Follows the page again and takes it for new: our listeners and its frames may have gone. */
  #lookAgain(): void {
    this.#missedChanges = false;
    for (const block of this.#blocks.takeAll()) this.#sink.remove(block);
    this.#roots.clear();
    this.#observer.observe(document, OBSERVED);
    this.#toRead = [document];
    this.#events.restarted();
    if (this.#frames > 0) this.#events.frameGone();
  }

  /** Only one work is ever under way. */
  #start(): void {
    if (this.#working || this.#stopped) return;
    this.#working = true;
    this.#work().catch(() => {
      this.stop();
      this.#events.fault();
    });
  }

  /** Reads in turns until nothing is left to do; not before the page is seen. */
  async #work(): Promise<void> {
    const turn = new Turn();
    if (document.hidden) await turn.pass();
    let shown = performance.now();
    while (!this.#stopped && this.#hasWork) {
      this.#takeChanges();
      for (const _ of this.#readAll()) {
        if (this.#stopped) return;
        if (!turn.isOver) continue;
        if (performance.now() - shown >= SHOW_EVERY) {
          this.#sink.settle();
          shown = performance.now();
        }
        await turn.pass();
        if (this.#stopped) return;
        this.#takeChanges();
      }
    }
    if (!this.#stopped) this.#sink.settle();
    this.#frames = window.length;
    this.#working = false;
  }

  get #hasWork(): boolean {
    return this.#missedChanges || this.#records.length > 0 || this.#toRead.length > 0;
  }

  #takeChanges(): void {
    if (this.#missedChanges) this.#lookAgain();
    if (this.#records.length === 0) return;
    const { forget, read } = changesOf(this.#records, (node) => this.#blocks.has(node));
    if (this.#records.some(({ target }) => target === document)) this.#events.restarted();
    this.#nodesMoved ||= this.#records.some(movesNodes);
    this.#records = [];
    for (const node of forget) this.#forget(node);
    this.#toRead.push(...read);
  }

  /** Gives its caller the chance to pause after each block. */
  *#readAll(): Generator<void> {
    for (let root = this.#toRead.shift(); root; root = this.#toRead.shift()) {
      if (!root.isConnected) continue;
      this.#discover(root);
      for (let repeats = 0; repeats <= MOST_REPEATS; repeats++) {
        if (yield* this.#read(root)) break;
      }
    }
  }

  /** @returns whether the reader kept its place: nodes may be moved from under it in a pause */
  *#read(root: Node): Generator<void, boolean> {
    // What changed while a larger part was being read may have been read with it.
    this.#forget(root);
    this.#run += 1;
    this.#nodesMoved = false;
    const reading = readBlocks<Text>(root, { onElement: this.#onElement });
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      if (step.value) this.#take(step.value);
      yield;
    }
    return step.value && !this.#nodesMoved;
  }

  /** A block may have gone in the pause before its end was reached. */
  #take(block: PageBlock): void {
    if (block.nodes[0]?.isConnected && this.#sink.add(block, this.#run)) this.#blocks.keep(block);
  }

  readonly #onElement = (element: object) => this.#discover(element as Element);

  #discover(node: Node): void {
    const root = isElement(node) ? this.#roots.discover(node) : undefined;
    if (root) this.#toRead.push(root);
  }

  #forget(top: Node): void {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      for (const block of this.#blocks.take(node)) this.#sink.remove(block);
      if (!isElement(node)) continue;
      if (node.localName === 'iframe' && !node.isConnected) this.#events.frameGone();
      const root = this.#roots.of(node);
      if (!root) continue;
      this.#forget(root);
      if (!node.isConnected) this.#roots.drop(root);
      else this.#toRead.push(root);
    }
  }
}

function movesNodes({ removedNodes }: MutationRecord): boolean {
  for (const node of removedNodes) if (node.isConnected) return true;
  return false;
}
