import { guarded } from '../guard.ts';
import type { PageMention } from '../mentions/mention.ts';
import { isClickable } from './clickable.ts';
import type { Point } from './dwell.ts';
import type { Marks } from './hover.ts';
import { isInCard, isSelecting, pointOf, take } from './pointer.ts';

/** How long a finger stays down for a long press, in ms: as Android and iOS have it. */
const LONG_PRESS = 500;
/** How far a finger may drift and still press, in px: a fingertip is not a point. */
const DRIFT = 10;

/** A finger that is down on a mention in a link. */
interface Press {
  pointer: number;
  at: Point;
  mention: PageMention;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Turns touches of one frame into cards: a tap on a mention, and where a tap does something else,
 * as in a link, a long press. A tap reaches the page all the same.
 */
export class Touch {
  #press: Press | undefined;
  /** When the last finger came down, in ms of the events' clock. */
  #since = 0;
  /** The finger whose long press opened a card: what else the browser makes of it is used up. */
  #used: number | undefined;
  readonly #marks: Marks;
  readonly #open: (mention: PageMention, at: Point) => void;
  readonly #onFault: () => void;
  readonly #listeners: [string, (event: never) => void, AddEventListenerOptions][];

  /**
   * @param open called with the mention whose card is wanted, and where it was touched
   * @param onFault called when something of ours has failed
   * @param signal ends it
   */
  constructor(
    marks: Marks,
    open: (mention: PageMention, at: Point) => void,
    onFault: () => void,
    signal: AbortSignal,
  ) {
    this.#marks = marks;
    this.#open = open;
    this.#onFault = onFault;
    const heed = { capture: true, passive: true, signal };
    const take = { capture: true, signal };
    this.#listeners = [
      ['pointerdown', this.#safe(this.#down), heed],
      ['pointermove', this.#safe(this.#moved), heed],
      ['pointerup', this.#safe(this.#up), heed],
      ['pointercancel', this.#safe(this.#up), heed],
      ['contextmenu', this.#safe(this.#menu), take],
      ['click', this.#safe(this.#clicked), take],
    ];
    this.listen();
    signal.addEventListener('abort', () => this.#up());
  }

  /** Listens to the page; again after `document.open`, which takes all listeners away. */
  listen(): void {
    for (const [type, listener, options] of this.#listeners)
      window.addEventListener(type, listener as (event: Event) => void, options);
  }

  #safe(work: (event: PointerEvent) => void): (event: PointerEvent) => void {
    const heed = (event: PointerEvent) => {
      if (event.isTrusted && event.pointerType === 'touch') work.call(this, event);
    };
    return guarded(heed, this.#onFault);
  }

  #down(event: PointerEvent): void {
    this.#up();
    this.#used = undefined;
    this.#since = event.timeStamp;
    const mention = event.isPrimary ? this.#under(event) : undefined;
    if (!mention || !isClickable(mention.range.startContainer)) return;
    const longPress = guarded(() => this.#openPressed(), this.#onFault);
    this.#press = {
      pointer: event.pointerId,
      at: pointOf(event),
      mention,
      timer: setTimeout(longPress, LONG_PRESS),
    };
  }

  #moved({ clientX, clientY }: PointerEvent): void {
    const from = this.#press?.at;
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > DRIFT) this.#up();
  }

  #up(): void {
    clearTimeout(this.#press?.timer);
    this.#press = undefined;
  }

  #openPressed(): void {
    const press = this.#press;
    this.#up();
    if (!press) return;
    this.#used = press.pointer;
    this.#open(press.mention, press.at);
  }

  /** The browser may call a press long before we do. */
  #menu(event: PointerEvent): void {
    this.#openPressed();
    if (this.#used === event.pointerId) take(event);
  }

  #clicked(event: PointerEvent): void {
    if (this.#used === event.pointerId) {
      take(event);
      return;
    }
    // What was long is a press, by which text is selected.
    if (event.timeStamp - this.#since >= LONG_PRESS) return;
    const mention = this.#under(event);
    if (!mention || isClickable(mention.range.startContainer)) return;
    if (isSelecting()) return;
    this.#open(mention, pointOf(event));
  }

  #under(event: PointerEvent): PageMention | undefined {
    if (isInCard(event)) return undefined;
    return this.#marks.at(event.clientX, event.clientY);
  }
}
