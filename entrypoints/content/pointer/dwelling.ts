import { guarded } from '../guard.ts';
import { type PageMention, rectsOf } from '../mentions/mention.ts';
import { CardOpener } from './card-opener.ts';
import {
  type Action,
  type Dwell,
  dwell,
  IDLE,
  type Over,
  type Point,
  RESTS,
  shownBy,
} from './dwell.ts';
import type { Marks } from './marks.ts';
import type { Box } from './way.ts';

/** How far a mention may scroll under its open card, in px: less than a line is a jolt. */
const SCROLL_AWAY = 16;

/**
 * The dwell of one frame at work: lets time go by for it, and opens and closes cards as it says.
 */
export class Dwelling {
  /** How long the pointer has to rest, in ms. */
  rest: number = RESTS.normal;
  #state: Dwell<PageMention> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the mention was when its card opened. */
  #openedAt: DOMRect | undefined;
  /**
   * Into whose card the keyboard goes when it is there; none once another opens, or this closes.
   */
  #toEnter: PageMention | undefined;
  readonly #cards = new CardOpener();
  readonly #marks: Marks;
  readonly #onFault: () => void;

  /**
   * @param onFault called when something of ours has failed
   * @param signal ends it: a rest that has begun and all cards go with it
   */
  constructor(marks: Marks, onFault: () => void, signal: AbortSignal) {
    this.#marks = marks;
    this.#onFault = onFault;
    signal.addEventListener('abort', () => this.#end());
  }

  /** The mention whose card is open. */
  get shown(): PageMention | undefined {
    return shownBy(this.#state);
  }

  /** The line that the open card stands beside, and the card, as they are now; client px. */
  get boxes(): { line: Box; card: Box } | undefined {
    return this.#cards.boxes;
  }

  /** The pointer is at a point, in client px, and over something. */
  point({ x, y }: Point, over: Over<PageMention>): void {
    this.#dispatch({ type: 'point', time: performance.now(), at: { x, y }, over });
  }

  /** Opens the card of a mention at once, where it is asked for: at `point`, in client px. */
  open(mention: PageMention, point: Point, asSheet = false): void {
    this.#dispatch({ type: 'open', mention }, point, asSheet);
  }

  /** Opens it so that it stays until the pointer has been in it. */
  hold(mention: PageMention, point: Point | undefined): void {
    this.#dispatch({ type: 'hold', mention }, point);
  }

  /** Opens it for the keyboard, which goes into it. */
  enter(mention: PageMention): void {
    const isOpen = this.shown === mention;
    this.#toEnter = mention;
    this.hold(mention, pointIn(mention));
    if (isOpen) globalThis.glossCard?.enter();
  }

  /** Closes the card at once; nothing opens on its mention until the pointer has been elsewhere. */
  dismiss(): void {
    this.#dispatch({ type: 'dismiss' });
  }

  /** To be called where another page begins: nothing of this one stays. */
  leave(): void {
    this.dismiss();
    this.#cards.closeAll();
  }

  /** To be called when the page has scrolled: a card does not go along with its mention. */
  scrolled(): void {
    const { shown } = this;
    if (!shown || !this.#openedAt || this.#state.at === 'held') return;
    const now = rectsOf(shown)[0];
    const moved = now ? Math.hypot(now.x - this.#openedAt.x, now.y - this.#openedAt.y) : Infinity;
    if (moved >= SCROLL_AWAY) this.dismiss();
  }

  /** To be called when the page has changed: a card whose mention has gone goes, too. */
  pageChanged(): void {
    const { shown } = this;
    if (shown && !this.#marks.has(shown)) this.dismiss();
  }

  /** Takes a card that the page has taken away, as it may any element, for closed. */
  missCard(): void {
    if (this.#cards.gone) this.dismiss();
  }

  /** @param point where a card is asked for that no rest has led to; client px */
  #dispatch(action: Action<PageMention>, point?: Point, asSheet = false): void {
    const before = this.#state;
    this.#state = dwell(before, action, this.rest);
    if (this.#state === before) return;
    this.#wait();
    if (this.#state.at === 'resting' || this.#state.at === 'swapping')
      this.#cards.prepare(this.#state.mention);
    const { shown } = this;
    if (shown === shownBy(before)) return;
    if (shown !== this.#toEnter) this.#toEnter = undefined;
    this.#show(shown, asSheet, point ?? anchorOf(before));
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!('due' in this.#state)) return;
    const time = this.#state.due;
    const tick = guarded(() => this.#dispatch({ type: 'tick', time }), this.#onFault);
    this.#timer = setTimeout(tick, Math.max(0, time - performance.now()));
  }

  #show(mention: PageMention | undefined, asSheet: boolean, point?: Point): void {
    if (!mention || !point) {
      this.#openedAt = undefined;
      this.#cards.close();
      return;
    }
    this.#openedAt = rectsOf(mention)[0];
    const opened = (open: boolean) => {
      if (this.shown !== mention) return;
      if (!open) this.dismiss();
      else if (this.#toEnter === mention) globalThis.glossCard?.enter();
    };
    const onFreed = guarded(() => this.dismiss(), this.#onFault);
    this.#cards.open(mention, point, { asSheet, onFreed }).then(opened).catch(this.#onFault);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#state = IDLE;
    this.#cards.closeAll();
  }
}

function anchorOf(state: Dwell<PageMention>): Point | undefined {
  return 'anchor' in state ? state.anchor : undefined;
}

/** A point on a mention, in client px. */
function pointIn(mention: PageMention): Point | undefined {
  const [line] = rectsOf(mention);
  return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
}
