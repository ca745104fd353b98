import type { Settings } from '../../shared/settings.ts';
import { guarded } from '../guard.ts';
import { type PageMention, rectsOf } from '../mentions/mention.ts';
import type { AltKey } from './alt-key.ts';
import { CardOpener } from './card-opener.ts';
import { isClickable } from './clickable.ts';
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
import { EscKey } from './esc-key.ts';
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

/** How far a mention may scroll under its open card, in px: less than a line is a jolt. */
const SCROLL_AWAY = 16;

/** The painted mentions of the frame. */
export interface Marks {
  /** The mention at a point, in client px; `unseen`: also one whose mark is not seen. */
  at(x: number, y: number, unseen?: boolean): PageMention | undefined;
  has(mention: PageMention): boolean;
}

/** Whether cards open, and on what. */
export type Manner = Pick<Settings, 'cards' | 'trigger' | 'rest'>;

/** Turns the pointer and the keys of one frame into cards, by the rules of `dwell.ts`. */
export class Hover {
  #state: Dwell<PageMention> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Pointer | undefined;
  #frame = 0;
  #openedAt: DOMRect | undefined;
  readonly #cards = new CardOpener();
  /** A press that began in the card may drag its scroll bar anywhere. */
  #pressedInCard = false;
  readonly #esc = new EscKey((event) => this.#closeByKey(event));
  /** Into whose card the keyboard goes when it is there. */
  #toEnter: PageMention | undefined;
  #address = location.href;
  #manner: Manner = { cards: true, trigger: 'rest', rest: 'normal' };
  /** Whose card the press closed that a click is about to end. */
  #closedByPress: PageMention | undefined;
  readonly #marks: Marks;
  readonly #alt: Pick<AltKey, 'held'>;
  readonly #onFault: () => void;
  readonly #listeners: [EventTarget, string, (event: never) => void, AddEventListenerOptions][];

  /**
   * @param onFault called when something of ours has failed
   * @param signal ends it: listeners, timers and an open card go with it
   */
  constructor(marks: Marks, alt: Pick<AltKey, 'held'>, onFault: () => void, signal: AbortSignal) {
    this.#marks = marks;
    this.#alt = alt;
    this.#onFault = onFault;
    const heed = { capture: true, passive: true, signal };
    const taken = { capture: true, signal };
    this.#listeners = [
      [window, 'pointermove', this.#told(this.#moved), heed],
      [window, 'pointerout', this.#told(this.#left), heed],
      [window, 'pointerdown', this.#told(this.#pressed), heed],
      [window, 'pointerup', this.#told(this.#released), heed],
      [window, 'pointercancel', this.#told(this.#released), heed],
      [window, 'click', this.#told(this.#clicked), taken],
      [window, 'scroll', this.#told(this.#scrolled), heed],
      [window, 'keydown', this.#told((event: KeyboardEvent) => this.#esc.down(event)), taken],
      [window, 'keyup', this.#told(this.#keyUp), taken],
      [window, 'pagehide', this.#told(this.#leave), heed],
      [document, 'visibilitychange', this.#told(this.dismiss), heed],
      [navigation, 'currententrychange', this.#told(this.#navigated), heed],
    ];
    this.listen();
    signal.addEventListener('abort', () => this.#end());
  }

  /** Listens to the page; again after `document.open`, which takes all listeners away. */
  listen(): void {
    for (const [target, type, listener, options] of this.#listeners)
      target.addEventListener(type, listener as (event: Event) => void, options);
  }

  /** For what the browser tells: a page may make up any event, and none of those counts. */
  #told(work: (event: never) => void): (event: Event) => void {
    return this.#safe((event: Event) => {
      if (event.isTrusted) work.call(this, event as never);
    });
  }

  #safe<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return guarded(work.bind(this), this.#onFault);
  }

  /** Opens cards in another manner from now on. */
  behave(manner: Manner): void {
    const { cards, trigger, rest } = manner;
    const before = this.#manner;
    this.#manner = { cards, trigger, rest };
    if (before.cards !== cards || before.trigger !== trigger) this.dismiss();
  }

  /** The mention whose card is open. */
  get shown(): PageMention | undefined {
    return shownBy(this.#state);
  }

  /** Opens the card of a mention for the keyboard, which goes into it. */
  enter(mention: PageMention): void {
    const isOpen = shownBy(this.#state) === mention;
    this.#toEnter = mention;
    this.#dispatch({ type: 'hold', mention }, pointIn(mention));
    if (isOpen) globalThis.glossCard?.enter();
  }

  /** Opens the card of a mention that was touched at `point`, in client px, as a sheet. */
  openSheet(mention: PageMention, point: Point): void {
    if (this.#manner.cards) this.#dispatch({ type: 'open', mention }, point, true);
  }

  /** Closes the card at once; nothing opens on its mention until the pointer has been elsewhere. */
  dismiss(): void {
    this.#dispatch({ type: 'dismiss' });
  }

  /**
   * To be called when Alt goes down or up: a pointer that is on a mention already begins its rest.
   * What is open stays, for the pointer is on its way into it.
   */
  altChanged(): void {
    if (this.#pointer && this.#manner.trigger === 'key') this.#lookSoon();
  }

  /** To be called when the page has changed: a card whose mention has gone goes, too. */
  pageChanged(): void {
    const shown = shownBy(this.#state);
    if (shown && !this.#marks.has(shown)) this.dismiss();
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = pointerOf(event);
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#frame ||= requestAnimationFrame(this.#safe(this.#lookUnder));
  }

  #lookUnder(): void {
    this.#frame = 0;
    if (this.#cards.gone) this.dismiss();
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
    this.#closedByPress = shownBy(this.#state);
    this.dismiss();
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
    // Whose mark is not seen answers to no pointer that moves: its card stays by itself.
    if (mention !== closed) this.#dispatch({ type: altKey ? 'hold' : 'open', mention }, point);
  }

  #released(): void {
    this.#pressedInCard = false;
  }

  /** Pages also note their state under the address that they have. */
  #navigated(): void {
    if (this.#address === location.href) return;
    this.#address = location.href;
    this.#leave();
  }

  /** Another page begins: nothing of this one stays. */
  #leave(): void {
    this.dismiss();
    this.#cards.closeAll();
  }

  #scrolled(): void {
    const shown = shownBy(this.#state);
    if (!shown || !this.#openedAt || this.#state.at === 'held') return;
    const now = rectsOf(shown)[0];
    const moved = now ? Math.hypot(now.x - this.#openedAt.x, now.y - this.#openedAt.y) : Infinity;
    if (moved >= SCROLL_AWAY) this.dismiss();
  }

  /** Esc leads back in a card that was turned, and else closes it. */
  #closeByKey(event: KeyboardEvent): boolean {
    if (globalThis.glossCard?.stepBack(event)) return true;
    if (!shownBy(this.#state)) return false;
    this.dismiss();
    return true;
  }

  #keyUp(event: KeyboardEvent): void {
    const byAlt = event.key === 'Alt' && this.#manner.trigger === 'key';
    // Alt alone would lead to the menu of the browser.
    if (byAlt && shownBy(this.#state)) event.preventDefault();
    this.#esc.up(event);
  }

  /** Where a card is opened by a click, no move of the pointer opens or closes one. */
  #point({ x, y }: Point, over: Over<PageMention>): void {
    if (this.#manner.cards && this.#manner.trigger === 'click') return;
    this.#dispatch({ type: 'point', time: performance.now(), at: { x, y }, over });
  }

  #over(point: Pointer): Over<PageMention> {
    if (this.#pressedInCard || point.inCard) return { zone: 'card' };
    if (point.inPinned || point.buttons !== 0) return { zone: 'page' };
    const mention = this.#marks.at(point.x, point.y);
    if (mention && this.#answers(mention)) return { zone: 'mention', mention };
    const boxes = this.#cards.boxes;
    const near = boxes && (inside(boxes.card, point) || onTheWay(boxes.line, boxes.card, point));
    return { zone: near ? 'path' : 'page' };
  }

  /** Whether a rest on a mention counts: where a key is asked for, that of an open card does. */
  #answers(mention: PageMention): boolean {
    const { cards, trigger } = this.#manner;
    return cards && (trigger === 'rest' || this.#alt.held || mention === shownBy(this.#state));
  }

  /** @param point where a card is asked for that no rest has led to; client px */
  #dispatch(action: Action<PageMention>, point?: Point, asSheet = false): void {
    const before = this.#state;
    this.#state = dwell(before, action, RESTS[this.#manner.rest]);
    if (this.#state === before) return;
    this.#wait();
    if (this.#state.at === 'resting' || this.#state.at === 'swapping')
      this.#cards.prepare(this.#state.mention);
    const shown = shownBy(this.#state);
    if (shown !== shownBy(before)) this.#show(shown, asSheet, point ?? anchorOf(before));
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!('due' in this.#state)) return;
    const time = this.#state.due;
    const tick = () => this.#dispatch({ type: 'tick', time });
    this.#timer = setTimeout(this.#safe(tick), Math.max(0, time - performance.now()));
  }

  #show(mention: PageMention | undefined, asSheet: boolean, point?: Point): void {
    if (!mention || !point) {
      this.#openedAt = undefined;
      this.#cards.close();
      return;
    }
    this.#openedAt = rectsOf(mention)[0];
    const opened = (open: boolean) => {
      if (shownBy(this.#state) !== mention) return;
      if (!open) this.dismiss();
      else if (this.#toEnter === mention) globalThis.glossCard?.enter();
    };
    const onFreed = this.#safe(() => this.dismiss());
    this.#cards.open(mention, point, { asSheet, onFreed }).then(opened).catch(this.#onFault);
  }

  #end(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
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
