import type { BlockSink } from './block-sink.ts';
import { PageReader } from './page-reader.ts';
import { PageWatch } from './page-watch.ts';
import { Rounds } from './rounds.ts';
import type { RootCare } from './shadow-roots.ts';
import { Turn } from './turn.ts';

/**
 * How often a long reading shows what it has found so far, in ms: often enough that the first
 * screen is marked while the rest is being read.
 */
const SHOW_EVERY = 100;

/** After so many elements a round gives the page the chance to go first. */
const BREATH = 200;

/** What else becomes of a page. */
export interface PageEvents {
  /** A frame within the page has gone. */
  frameGone(): void;
  /** The page has put up another document in place of the one before. */
  restarted(): void;
  /** Reading has failed; the page is no longer followed. Comes once. */
  fault(): void;
}

/** Keeps the blocks of one frame read: at first all of them, then what changes. */
export class PageText {
  readonly #events: PageEvents;
  readonly #reader: PageReader;
  readonly #watch = new PageWatch(() => this.#start());
  readonly #rounds = new Rounds(() => {
    this.#roundIsDue = true;
    this.#start();
  });
  #roundIsDue = false;
  #working = false;
  #stopped = false;
  #frames = 0;

  /** @param care what is done with each shadow root, beside reading it */
  constructor(sink: BlockSink, events: PageEvents, care?: RootCare) {
    this.#events = events;
    const tree = (tree: Document | ShadowRoot) => this.#watch.watch(tree);
    this.#reader = new PageReader(sink, { tree, frameGone: events.frameGone }, care);
    this.#reader.beginAnew();
    this.#start();
  }

  /** The shadow roots of the page that are known so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#reader.shadowRoots;
  }

  /** True when everything has been read and no change is waiting. */
  get atRest(): boolean {
    return !this.#working && !this.#watch.hasNews;
  }

  stop(): void {
    this.#stopped = true;
    this.#rounds.stop();
    this.#watch.stop();
    this.#reader.clear();
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

  /** Works in turns until nothing is left to do; not before the page is seen. */
  async #work(): Promise<void> {
    const turn = new Turn();
    if (document.hidden) await turn.pass();
    let shown = performance.now();
    while (this.#hasWork) {
      for (const _ of this.#steps()) {
        if (this.#stopped) return;
        if (!turn.isOver) continue;
        if (performance.now() - shown >= SHOW_EVERY) {
          this.#reader.settle();
          shown = performance.now();
        }
        await turn.pass();
        if (this.#stopped) return;
        this.#takeChanges();
      }
      this.#reader.settle();
    }
    this.#frames = window.length;
    this.#working = false;
  }

  get #hasWork(): boolean {
    if (this.#stopped) return false;
    return this.#roundIsDue || this.#watch.hasNews || this.#reader.hasWork;
  }

  /** Gives its caller the chance to pause after each block. */
  *#steps(): Generator<void> {
    this.#takeChanges();
    yield* this.#reader.readAll();
    if (this.#roundIsDue) yield* this.#goRound();
  }

  #takeChanges(): void {
    if (!this.#watch.hasNews) return;
    this.#rounds.stir();
    const records = this.#watch.take();
    if (!records) this.#lookAgain();
    else {
      if (records.some(({ target }) => target === document)) this.#restarted();
      this.#reader.follow(records);
    }
  }

  /** After changes that were missed: our listeners and the page's frames may have gone, too. */
  #lookAgain(): void {
    this.#reader.beginAnew();
    this.#restarted();
    if (this.#frames > 0) this.#events.frameGone();
  }

  #restarted(): void {
    this.#rounds.listen();
    this.#events.restarted();
  }

  /** Looks for what changed without a sign, see `rounds.ts`. */
  *#goRound(): Generator<void> {
    this.#roundIsDue = false;
    let count = 0;
    for (const tree of [document, ...this.shadowRoots]) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        this.#reader.discover(node);
        if (++count % BREATH === 0) yield;
      }
    }
    this.#reader.review();
    this.#rounds.made(count);
    yield* this.#reader.readAll();
  }
}
