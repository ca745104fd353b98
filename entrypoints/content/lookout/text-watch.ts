import { shadowRootOf } from '../shadow-root.ts';
import { countIn } from '../text/find-all.ts';
import { isHere } from '../text/here.ts';
import { customElements, possibleHosts } from '../text/possible-hosts.ts';
import { Rounds } from '../text/rounds.ts';
import { Turn } from '../turn.ts';
import { Frames } from './frames.ts';
import { partsOf } from './parts.ts';
import { type SeenText, seenText } from './seen-text.ts';

/** What becomes of a page while its text is watched. */
export interface Watcher {
  /** Called with each piece of its text, each time that something may have changed. */
  see(seen: SeenText): void;
  /** A frame within the page has gone. */
  frameGone(): void;
  /** Something of ours has failed; the text is no longer watched. Comes once. */
  fault(): void;
}

/** What may bring other text; `hidden` and `contenteditable` decide whether it is read. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable'],
};

/** How soon after a change the text is looked through, in ms: changes mostly come several at once. */
const SOON = 50;
/** Of the time, looking through a page that never keeps still takes one part in so many. */
const SHARE = 100;

/**
 * Shows the text of one frame to a watcher, all of it at each look. What has changed is not asked:
 * after a first change the observer looks away until the next look, so that a page may change as
 * often as it likes and pays for next to none of it.
 */
export class TextWatch {
  readonly #watcher: Watcher;
  readonly #trees = new Set<Document | ShadowRoot>([document]);
  readonly #frames = new Frames();
  readonly #observer = new MutationObserver(() => this.#changed());
  readonly #rounds = new Rounds(() => {
    this.#roundIsDue = true;
    this.#start();
  });
  #roundIsDue = false;
  #hasChanged = true;
  #working = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last look took and when it ended, in ms. */
  #took = 0;
  #ended = 0;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
    this.#start();
  }

  /** True when everything has been shown and no change is waiting. */
  get atRest(): boolean {
    return !this.#working && !this.#hasChanged;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#rounds.stop();
    this.#observer.disconnect();
  }

  #changed(): void {
    this.#observer.disconnect();
    this.#hasChanged = true;
    this.#rounds.listen();
    this.#rounds.stir();
    this.#startSoon();
  }

  #startSoon(): void {
    const next = this.#ended + this.#took * SHARE - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), Math.max(SOON, next));
  }

  /** Only one look is ever under way. */
  #start(): void {
    if (this.#working || this.#stopped) return;
    this.#working = true;
    this.#work().catch(() => {
      this.stop();
      this.#watcher.fault();
    });
  }

  /** Looks in turns, not before the page is seen. */
  async #work(): Promise<void> {
    const turn = new Turn();
    if (document.hidden) await turn.pass();
    if (this.#stopped) return;
    const isRound = this.#roundIsDue;
    this.#roundIsDue = false;
    this.#hasChanged = false;
    this.#took = 0;
    let elements = 0;
    for (const found of this.#look(isRound)) {
      elements += found;
      if (this.#stopped) return;
      if (!turn.isOver) continue;
      this.#took += performance.now() - turn.began;
      await turn.pass();
      if (this.#stopped) return;
    }
    if (isRound) this.#rounds.made(elements);
    if (this.#frames.haveGone(this.#trees)) this.#watcher.frameGone();
    this.#ended = performance.now();
    this.#took += this.#ended - turn.began;
    this.#working = false;
    if (this.#hasChanged) this.#startSoon();
    else if (this.#roundIsDue) this.#start();
  }

  /**
   * Looks through all trees, those too that it finds on the way.
   * @param isRound whether each element is asked for its shadow root (see `rounds.ts`)
   * @yields how many elements are gone over for their shadow roots, whenever there may be a pause
   */
  *#look(isRound: boolean): Generator<number> {
    for (const tree of this.#trees) {
      if (isShadow(tree) && !isHere(tree)) {
        this.#trees.delete(tree);
        continue;
      }
      this.#observer.observe(tree, OBSERVED);
      for (const part of partsOf(tree)) {
        if (part) this.#watcher.see(seenText(part));
        yield 0;
      }
      if (isRound || isShadow(tree)) yield* this.#askAll(tree);
      // To ask all of them takes as long as all else: at first those are asked that likely have one.
      else for (const element of customElements()) this.#ask(element);
    }
  }

  *#askAll(tree: Document | ShadowRoot): Generator<number> {
    yield countIn(tree);
    for (const element of possibleHosts(tree)) {
      if (element) this.#ask(element);
      else yield 0;
    }
  }

  #ask(element: Element): void {
    const root = shadowRootOf(element);
    if (root) this.#trees.add(root);
  }
}

function isShadow(tree: Document | ShadowRoot): tree is ShadowRoot {
  return tree !== document;
}
