import { CardOpener } from './card-opener.ts';
import { type Action, type Dwell, dwell, IDLE, type Over, type Point, shownBy } from './dwell.ts';
import { guarded } from './guard.ts';
import { isConnected, type PageMention, rectsOf } from './mention.ts';
import { inside, onTheWay } from './way.ts';

/** How far a mention may scroll under its open card, in px: less than a line is a jolt. */
const SCROLL_AWAY = 16;

/** What lies under the pointer and is painted; undefined elsewhere. */
export type MentionAt = (x: number, y: number) => PageMention | undefined;

/** Turns the pointer and the keys of one frame into cards, by the rules of `dwell.ts`. */
export class Hover {
  #state: Dwell<PageMention> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: PointerEvent | undefined;
  #frame = 0;
  #openedAt: DOMRect | undefined;
  readonly #cards = new CardOpener();
  readonly #mentionAt: MentionAt;
  readonly #onFault: () => void;

  /**
   * @param onFault called when something of ours has failed
   * @param signal ends it: listeners, timers and an open card go with it
   */
  constructor(mentionAt: MentionAt, onFault: () => void, signal: AbortSignal) {
    this.#mentionAt = mentionAt;
    this.#onFault = onFault;
    const heed = { capture: true, passive: true, signal };
    const dismiss = () => this.dismiss();
    addEventListener('pointermove', this.#safe(this.#moved), heed);
    addEventListener('pointerout', this.#safe(this.#left), heed);
    addEventListener('pointerdown', this.#safe(this.#pressed), heed);
    addEventListener('scroll', this.#safe(this.#scrolled), heed);
    addEventListener('keydown', this.#safe(this.#key), { capture: true, signal });
    addEventListener('pagehide', dismiss, { signal });
    document.addEventListener('visibilitychange', dismiss, { signal });
    navigation.addEventListener('currententrychange', dismiss, { signal });
    signal.addEventListener('abort', () => this.#end());
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
    if (shown && !isConnected(shown)) this.dismiss();
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#pointer = event;
    this.#frame ||= requestAnimationFrame(this.#safe(this.#lookUnder));
  }

  #lookUnder(): void {
    this.#frame = 0;
    if (this.#pointer) this.#point(this.#pointer, this.#over(this.#pointer));
  }

  /** The pointer has left the window, or has gone into a frame within. */
  #left(event: PointerEvent): void {
    if (!event.isTrusted || event.relatedTarget) return;
    this.#pointer = undefined;
    this.#point(event, { zone: 'page' });
  }

  #pressed(event: PointerEvent): void {
    if (event.isTrusted && !globalThis.glossCard?.holds(event)) this.dismiss();
  }

  #scrolled(): void {
    const shown = shownBy(this.#state);
    if (!shown || !this.#openedAt) return;
    const now = rectsOf(shown)[0];
    const moved = now ? Math.hypot(now.x - this.#openedAt.x, now.y - this.#openedAt.y) : Infinity;
    if (moved >= SCROLL_AWAY) this.dismiss();
  }

  /** Esc closes the card and nothing else; with no card open every key is the page's. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (!shownBy(this.#state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dismiss();
  }

  #point({ clientX: x, clientY: y }: PointerEvent, over: Over<PageMention>): void {
    this.#dispatch({ type: 'point', time: performance.now(), at: { x, y }, over });
  }

  #over(event: PointerEvent): Over<PageMention> {
    if (event.buttons !== 0) return { zone: 'page' };
    if (globalThis.glossCard?.holds(event)) return { zone: 'card' };
    const point = { x: event.clientX, y: event.clientY };
    const mention = this.#mentionAt(point.x, point.y);
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

function pointOf(state: Dwell<PageMention>): Point | undefined {
  return 'anchor' in state ? state.anchor : undefined;
}
