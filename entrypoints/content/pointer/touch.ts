import type { Listeners } from '../listeners.ts';
import type { PageMention } from '../mentions/mention.ts';
import { isClickable } from './clickable.ts';
import type { Point } from './dwell.ts';
import type { Marks } from './marks.ts';
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
  readonly #openSafely: () => void;

  /** @param open called with the mention whose card is wanted, and where it was touched */
  constructor(marks: Marks, open: (mention: PageMention, at: Point) => void, listeners: Listeners) {
    this.#marks = marks;
    this.#open = open;
    this.#openSafely = listeners.safe(() => this.#openPressed());
    listeners.heed({
      pointerdown: byFinger((event) => this.#down(event)),
      pointermove: byFinger((event) => this.#moved(event)),
      pointerup: byFinger(() => this.#up()),
      pointercancel: byFinger(() => this.#up()),
    });
    listeners.take({
      contextmenu: byFinger((event) => this.#menu(event)),
      click: byFinger((event) => this.#clicked(event)),
    });
    listeners.signal.addEventListener('abort', () => this.#up());
  }

  #down(event: PointerEvent): void {
    this.#up();
    this.#used = undefined;
    this.#since = event.timeStamp;
    const mention = event.isPrimary ? this.#under(event) : undefined;
    if (!mention || !isClickable(mention.range.startContainer)) return;
    this.#press = {
      pointer: event.pointerId,
      at: pointOf(event),
      mention,
      timer: setTimeout(this.#openSafely, LONG_PRESS),
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

function byFinger(work: (event: PointerEvent) => void): (event: PointerEvent) => void {
  return (event) => {
    if (event.pointerType === 'touch') work(event);
  };
}
