import type { Settings } from '../../shared/settings.ts';
import type { Listeners } from '../listeners.ts';
import type { PageMention } from '../mentions/mention.ts';
import type { AltKey } from './alt-key.ts';
import { isClickable } from './clickable.ts';
import { type Over, type Point, RESTS } from './dwell.ts';
import type { Dwelling } from './dwelling.ts';
import type { Marks } from './marks.ts';
import {
  isInCard,
  isSelecting,
  leadsAway,
  type Pointer,
  pointerOf,
  pointOf,
  take,
} from './pointer.ts';
import { inside, onTheWay } from './way.ts';

/** Whether cards open, and on what. */
export type Manner = Pick<Settings, 'cards' | 'trigger' | 'rest'>;

/** Tells the dwell of one frame what the pointer is over, and opens cards by clicks. */
export class Hover {
  #pointer: Pointer | undefined;
  #frame = 0;
  /** A press that began in the card may drag its scroll bar anywhere. */
  #pressedInCard = false;
  /** Whose card the press closed that a click is about to end. */
  #closedByPress: PageMention | undefined;
  #manner: Manner = { cards: true, trigger: 'rest', rest: 'normal' };
  readonly #marks: Marks;
  readonly #alt: Pick<AltKey, 'held'>;
  readonly #dwelling: Dwelling;
  readonly #lookSafely: () => void;

  constructor(marks: Marks, alt: Pick<AltKey, 'held'>, dwelling: Dwelling, listeners: Listeners) {
    this.#marks = marks;
    this.#alt = alt;
    this.#dwelling = dwelling;
    this.#lookSafely = listeners.safe(() => this.#lookUnder());
    listeners.heed({
      pointermove: (event) => this.#moved(event),
      pointerout: (event) => this.#left(event),
      pointerdown: (event) => this.#pressed(event),
      pointerup: () => this.#released(),
      pointercancel: () => this.#released(),
    });
    listeners.take({
      click: (event) => this.#clicked(event),
      keyup: (event) => this.#keepMenuShut(event),
    });
    listeners.signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
  }

  /** Opens cards in another manner from now on. */
  behave({ cards, trigger, rest }: Manner): void {
    const before = this.#manner;
    this.#manner = { cards, trigger, rest };
    this.#dwelling.rest = RESTS[rest];
    if (before.cards !== cards || before.trigger !== trigger) this.#dwelling.dismiss();
  }

  /** Opens the card of a mention that was touched at `point`, in client px, as a sheet. */
  openSheet(mention: PageMention, point: Point): void {
    if (this.#manner.cards) this.#dwelling.open(mention, point, true);
  }

  /**
   * To be called when Alt goes down or up: a pointer that is on a mention already begins its rest.
   * What is open stays, for the pointer is on its way into it.
   */
  altChanged(): void {
    if (this.#pointer && this.#manner.trigger === 'key') this.#lookSoon();
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = pointerOf(event);
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#frame ||= requestAnimationFrame(this.#lookSafely);
  }

  #lookUnder(): void {
    this.#frame = 0;
    this.#dwelling.missCard();
    if (this.#pointer) this.#point(this.#pointer, this.#over(this.#pointer));
  }

  /** The pointer has left the window, or has gone into a frame within. */
  #left(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (!leadsAway(event.relatedTarget)) return;
    this.#pointer = undefined;
    this.#point(pointOf(event), { zone: 'page' });
  }

  #pressed(event: PointerEvent): void {
    this.#pressedInCard = globalThis.glossCard?.holds(event) ?? false;
    if (this.#pressedInCard) return;
    this.#closedByPress = this.#dwelling.shown;
    this.#dwelling.dismiss();
  }

  #released(): void {
    this.#pressedInCard = false;
  }

  /**
   * A click with Alt opens the card of any mention, seen or not; where the reader has chosen so, a
   * plain click does too, but where it is meant for what the mention stands in.
   */
  #clicked(event: PointerEvent): void {
    const closed = this.#closedByPress;
    this.#closedByPress = undefined;
    const { altKey } = event;
    if (event.button !== 0 || (this.#manner.trigger !== 'click' && !altKey)) return;
    if (event.pointerType === 'touch' || !this.#manner.cards) return;
    if (isInCard(event) || isSelecting()) return;
    const point = pointOf(event);
    const mention = this.#marks.at(point.x, point.y, altKey);
    if (!mention || (!altKey && isClickable(mention.range.startContainer))) return;
    if (altKey) take(event);
    if (mention === closed) return;
    // Whose mark is not seen answers to no pointer that moves: its card stays by itself.
    if (altKey) this.#dwelling.hold(mention, point);
    else this.#dwelling.open(mention, point);
  }

  /** Alt alone would lead to the menu of the browser. */
  #keepMenuShut(event: KeyboardEvent): void {
    const byAlt = event.key === 'Alt' && this.#manner.trigger === 'key';
    if (byAlt && this.#dwelling.shown) event.preventDefault();
  }

  /** Where a card is opened by a click, no move of the pointer opens or closes one. */
  #point(point: Point, over: Over<PageMention>): void {
    if (this.#manner.cards && this.#manner.trigger === 'click') return;
    this.#dwelling.point(point, over);
  }

  #over(point: Pointer): Over<PageMention> {
    if (this.#pressedInCard || point.inCard) return { zone: 'card' };
    if (point.inPinned || point.buttons !== 0) return { zone: 'page' };
    const mention = this.#marks.at(point.x, point.y);
    if (mention && this.#answers(mention)) return { zone: 'mention', mention };
    const boxes = this.#dwelling.boxes;
    const near = boxes && (inside(boxes.card, point) || onTheWay(boxes.line, boxes.card, point));
    return { zone: near ? 'path' : 'page' };
  }

  /** Whether a rest on a mention counts: where a key is asked for, that of an open card does. */
  #answers(mention: PageMention): boolean {
    const { cards, trigger } = this.#manner;
    return cards && (trigger === 'rest' || this.#alt.held || mention === this.#dwelling.shown);
  }
}
