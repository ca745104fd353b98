import { CardOpener } from './card-opener.ts';
import { type Action, type Dwell, dwell, IDLE, type Over, type Point, shownBy } from './dwell.ts';
import { guarded } from './guard.ts';
import { type PageMention, rectsOf } from './mention.ts';
import { inside, onTheWay } from './way.ts';

/** How far a mention may scroll under its open card, in px: less than a line is a jolt. */
const SCROLL_AWAY = 16;

/** The painted mentions of the frame. */
export interface Marks {
  /** The mention at a point, in client px. */
  at(x: number, y: number): PageMention | undefined;
  has(mention: PageMention): boolean;
}

/** Elements with a document of their own: the pointer in them is not ours to follow. */
const FRAMES = 'iframe, frame, object, embed';

/** Where the pointer was last seen, in client px. */
interface Pointer extends Point {
  buttons: number;
  inCard: boolean;
}

/** Turns the pointer and the keys of one frame into cards, by the rules of `dwell.ts`. */
export class Hover {
  #state: Dwell<PageMention> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Pointer | undefined;
  #frame = 0;
  #openedAt: DOMRect | undefined;
  readonly #cards = new CardOpener();
  /** A press that began in the card may select its text or drag its scroll bar anywhere. */
  #pressedInCard = false;
  #escIsDown = false;
  #address = location.href;
  readonly #marks: Marks;
  readonly #onFault: () => void;
  readonly #listeners: [EventTarget, string, (event: never) => void, AddEventListenerOptions][];

  /**
   * @param onFault called when something of ours has failed
   * @param signal ends it: listeners, timers and an open card go with it
   */
  constructor(marks: Marks, onFault: () => void, signal: AbortSignal) {
    this.#marks = marks;
    this.#onFault = onFault;
    const heed = { capture: true, passive: true, signal };
    const take = { capture: true, signal };
    this.#listeners = [
      [window, 'pointermove', this.#safe(this.#moved), heed],
      [window, 'pointerout', this.#safe(this.#left), heed],
      [window, 'pointerdown', this.#safe(this.#pressed), heed],
      [window, 'pointerup', this.#safe(this.#released), heed],
      [window, 'scroll', this.#safe(this.#scrolled), heed],
      [window, 'keydown', this.#safe(this.#keyDown), take],
      [window, 'keyup', this.#safe(this.#keyUp), take],
      [window, 'pagehide', this.#safe(this.dismiss), heed],
      [document, 'visibilitychange', this.#safe(this.dismiss), heed],
      [navigation, 'currententrychange', this.#safe(this.#navigated), heed],
    ];
    this.listen();
    signal.addEventListener('abort', () => this.#end());
  }

  /** Listens to the page; again after `document.open`, which takes all listeners away. */
  listen(): void {
    for (const [target, type, listener, options] of this.#listeners)
      target.addEventListener(type, listener as (event: Event) => void, options);
  }

  #safe<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return guarded(work.bind(this), this.#onFault);
  }

  /** Closes the card at once; nothing opens on its mention until the pointer has been elsewhere. */
  dismiss(): void {
    this.#dispatch({ type: 'dismiss' });
  }

  /** To be called when the page has changed: a card whose mention has gone goes, too. */
  pageChanged(): void {
    const shown = shownBy(this.#state);
    if (shown && !this.#marks.has(shown)) this.dismiss();
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Now: an event from within a shadow tree forgets its target when it has been dispatched.
    const inCard = globalThis.glossCard?.holds(event) ?? false;
    this.#pointer = { x: event.clientX, y: event.clientY, buttons: event.buttons, inCard };
    this.#frame ||= requestAnimationFrame(this.#safe(this.#lookUnder));
  }

  #lookUnder(): void {
    this.#frame = 0;
    if (this.#pointer) this.#point(this.#pointer, this.#over(this.#pointer));
  }

  /** The pointer has left the window, or has gone into a frame within. */
  #left(event: PointerEvent): void {
    if (!event.isTrusted || !leadsAway(event.relatedTarget)) return;
    this.#pointer = undefined;
    this.#point({ x: event.clientX, y: event.clientY }, { zone: 'page' });
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#pressedInCard = globalThis.glossCard?.holds(event) ?? false;
    if (!this.#pressedInCard) this.dismiss();
  }

  #released(): void {
    this.#pressedInCard = false;
  }

  /** Pages also note their state under the address that they have. */
  #navigated(): void {
    if (this.#address === location.href) return;
    this.#address = location.href;
    this.dismiss();
  }

  #scrolled(): void {
    const shown = shownBy(this.#state);
    if (!shown || !this.#openedAt) return;
    const now = rectsOf(shown)[0];
    const moved = now ? Math.hypot(now.x - this.#openedAt.x, now.y - this.#openedAt.y) : Infinity;
    if (moved >= SCROLL_AWAY) this.dismiss();
  }

  /** Esc closes the card and nothing else; with no card open every key is the page's. */
  #keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (!shownBy(this.#state)) return;
    this.#escIsDown = true;
    this.#take(event);
    this.dismiss();
  }

  /** Some pages close their dialog when Esc comes up: the key that closed the card is used up. */
  #keyUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#escIsDown) return;
    this.#escIsDown = false;
    this.#take(event);
  }

  #take(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #point({ x, y }: Point, over: Over<PageMention>): void {
    this.#dispatch({ type: 'point', time: performance.now(), at: { x, y }, over });
  }

  #over(point: Pointer): Over<PageMention> {
    if (this.#pressedInCard || point.inCard) return { zone: 'card' };
    if (point.buttons !== 0) return { zone: 'page' };
    const mention = this.#marks.at(point.x, point.y);
    if (mention) return { zone: 'mention', mention };
    const boxes = this.#cards.boxes;
    const near = boxes && (inside(boxes.card, point) || onTheWay(boxes.line, boxes.card, point));
    return { zone: near ? 'path' : 'page' };
  }

  #dispatch(action: Action<PageMention>): void {
    const before = this.#state;
    this.#state = dwell(before, action);
    if (this.#state === before) return;
    this.#wait();
    if (this.#state.at === 'resting' || this.#state.at === 'swapping')
      this.#cards.prepare(this.#state.mention);
    const shown = shownBy(this.#state);
    if (shown !== shownBy(before)) this.#show(shown, pointOf(before));
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!('due' in this.#state)) return;
    const time = this.#state.due;
    const tick = () => this.#dispatch({ type: 'tick', time });
    this.#timer = setTimeout(this.#safe(tick), Math.max(0, time - performance.now()));
  }

  #show(mention: PageMention | undefined, point: Point | undefined): void {
    if (!mention || !point) {
      this.#openedAt = undefined;
      this.#cards.close();
      return;
    }
    this.#openedAt = rectsOf(mention)[0];
    const opened = (open: boolean) => {
      if (!open && shownBy(this.#state) === mention) this.dismiss();
    };
    this.#cards.open(mention, point).then(opened).catch(this.#onFault);
  }

  #end(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#state = IDLE;
    this.#cards.close();
  }
}

/** The pointer leaves for another document, or for none. */
function leadsAway(to: EventTarget | null): boolean {
  return to === null || (to as Partial<Element>).matches?.(FRAMES) === true;
}

function pointOf(state: Dwell<PageMention>): Point | undefined {
  return 'anchor' in state ? state.anchor : undefined;
}
