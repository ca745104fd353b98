import { guarded } from '../guard.ts';
import { Turn } from '../turn.ts';
import type { BlockSink } from './block-sink.ts';
import { countIn } from './find-all.ts';
import { PageReader } from './page-reader.ts';
import { PageWatch } from './page-watch.ts';
import { possibleHosts } from './possible-hosts.ts';
import { Rounds } from './rounds.ts';
import type { RootCare } from './shadow-roots.ts';

/**
 * How soon a long reading shows what it has found and what is in view, at first and when the page
 * has been scrolled, in ms. After that it takes as long again each time as it has taken so far: in a
 * giant page all that has been found is settled then, and browsers go through all of it to paint.
 */
const SHOW_AFTER = 100;

/**
 * How long the page has for itself after each of our works, in times of what that took: so a page
 * that never keeps still gives us little more than two hundredths of its time. To have its changes
 * told to us takes some more, and so does the first of our works, while our script is cold.
 */
const PAUSE = 48;

/**
 * The longest of these pauses, in ms: for so long may a text that has changed bear its old marks,
 * in a page that keeps us at work for more than 5 ms at a time.
 */
const LONGEST_PAUSE = 250;

/** So many changes are followed in one go. */
const BATCH = 500;

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
  readonly #watch = new PageWatch(
    guarded(
      (records) => {
        this.#reader.keepPlace(records);
        this.#startAfterPause();
      },
      () => this.#fail(),
    ),
  );
  readonly #rounds = new Rounds(() => {
    this.#roundIsDue = true;
    this.#start();
  });
  #roundIsDue = false;
  #working = false;
  #stopped = false;
  #frames = 0;
  /** When the pause ends that changes wait for, by the clock of `performance.now`. */
  #pauseEnd = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** When a reading that is under way shows what it has found, by the clock of `performance.now`. */
  #show = 0;

  /** @param care what is done with each shadow root, beside reading it */
  constructor(sink: BlockSink, events: PageEvents, care?: RootCare) {
    this.#events = events;
    const tree = (tree: Document | ShadowRoot) => this.#watch.watch(tree);
    this.#reader = new PageReader(sink, { tree, frameGone: events.frameGone }, care);
    // Nothing is kept yet.
    for (const _ of this.#reader.beginAnew());
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

  /** Settles once more what has been read, for by now it may be to be shown in another way. */
  settle(): void {
    this.#reader.unsettle();
    this.#start();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#pause);
    this.#heedNoScroll();
    this.#rounds.stop();
    this.#watch.stop();
    this.#reader.clear();
  }

  #startAfterPause(): void {
    if (this.#working || this.#pause !== undefined) return;
    const left = this.#pauseEnd - performance.now();
    if (left <= 0) this.#start();
    else this.#pause = setTimeout(() => this.#start(), left);
  }

  /** Only one work is ever under way. */
  #start(): void {
    if (this.#working || this.#stopped) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#working = true;
    this.#work().catch(() => this.#fail());
  }

  #fail(): void {
    this.stop();
    this.#events.fault();
  }

  /**
   * Works in turns until nothing is left to do; not before the page is seen. The first turn is not
   * that of the caller, who may have had much to do to get ready.
   */
  async #work(): Promise<void> {
    const turn = new Turn();
    const steps = this.#steps(turn);
    let worked = 0;
    while (this.#working) {
      await turn.pass();
      do {
        if (this.#stopped) return;
        this.#working = !steps.next().done;
      } while (this.#working && !turn.isOver);
      worked += performance.now() - turn.began;
    }
    this.#heedNoScroll();
    this.#pauseEnd = performance.now() + Math.min(worked * PAUSE, LONGEST_PAUSE);
    this.#frames = window.length;
  }

  get #hasWork(): boolean {
    if (this.#stopped) return false;
    return this.#roundIsDue || this.#watch.hasNews || this.#reader.hasWork;
  }

  /** All there is to do. Gives its caller the chance to pause now and then. */
  *#steps(turn: Turn): Generator<void> {
    const start = turn.began;
    this.#show = start + SHOW_AFTER;
    while (this.#hasWork) {
      yield* this.#takeChanges();
      for (const _ of this.#reader.readAll()) {
        yield;
        yield* this.#takeChanges();
        if (turn.began >= this.#show) yield* this.#showSome(turn, start);
      }
      yield* this.#reader.settle();
      if (this.#roundIsDue) yield* this.#goRound();
    }
  }

  readonly #scrolled = ({ isTrusted }: Event): void => {
    // A page may say so all the time.
    if (!isTrusted) return;
    this.#heedNoScroll();
    this.#show = performance.now() + SHOW_AFTER;
  };

  #heedNoScroll(): void {
    removeEventListener('scroll', this.#scrolled, { capture: true });
  }

  /** Shows what a long reading has found so far, and what is in view. */
  *#showSome(turn: Turn, start: number): Generator<void> {
    this.#show = Number.POSITIVE_INFINITY;
    addEventListener('scroll', this.#scrolled, { capture: true });
    for (const _ of this.#reader.readAhead()) {
      yield;
      yield* this.#takeChanges();
    }
    yield* this.#reader.settle();
    this.#show = Math.min(this.#show, 2 * turn.began - start);
  }

  *#takeChanges(): Generator<void> {
    if (!this.#watch.hasNews) return;
    this.#rounds.stir();
    const records = this.#watch.take();
    if (!records) yield* this.#lookAgain();
    else {
      if (records.some(({ target }) => target === document)) this.#restarted();
      for (let at = 0; at < records.length; at += BATCH)
        yield* this.#reader.follow(records.slice(at, at + BATCH));
    }
  }

  /** After changes that were missed: our listeners and the page's frames may have gone, too. */
  *#lookAgain(): Generator<void> {
    this.#restarted();
    if (this.#frames > 0) this.#events.frameGone();
    yield* this.#reader.beginAnew();
  }

  #restarted(): void {
    this.#rounds.listen();
    this.#events.restarted();
  }

  /** Looks for what changed without a sign, see `rounds.ts`. */
  *#goRound(): Generator<void> {
    this.#roundIsDue = false;
    let elements = 0;
    for (const tree of [document, ...this.shadowRoots]) {
      elements += countIn(tree);
      yield;
      for (const element of possibleHosts(tree)) {
        if (element) this.#reader.discover(element);
        else yield;
      }
    }
    yield* this.#reader.review();
    this.#rounds.made(elements);
  }
}
