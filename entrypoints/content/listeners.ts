import { guarded } from './guard.ts';

/** What is done at which event. */
type Works<Events> = { [Type in keyof Events]?: (event: Events[Type]) => void };

/**
 * What listens to the page in one frame: it hears of an event before the page does, and only of
 * what the browser tells, for a page may make up any event, and none of those counts.
 */
export class Listeners {
  readonly #all: (() => void)[] = [];
  readonly #onFault: () => void;
  /** Ends them all, and what they have begun. */
  readonly signal: AbortSignal;

  /**
   * @param onFault called when something of ours has failed
   * @param signal ends them all
   */
  constructor(onFault: () => void, signal: AbortSignal) {
    this.#onFault = onFault;
    this.signal = signal;
  }

  /** Hears of events of the window and leaves them to the page. */
  heed(works: Works<WindowEventMap>): void {
    this.#addAll(works, true);
  }

  /** Hears of events of the window that may be kept from the page. */
  take(works: Works<WindowEventMap>): void {
    this.#addAll(works, false);
  }

  /** Hears of an event of something else than the window. */
  heedOf(target: EventTarget, type: string, work: () => void): void {
    this.#add(target, type, work, true);
  }

  /** Listens anew after `document.open`, which takes all listeners away. */
  renew(): void {
    for (const listen of this.#all) listen();
  }

  /** Makes work safe to be called by the browser, now or later. */
  safe<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return guarded(work, this.#onFault);
  }

  #addAll(works: Works<WindowEventMap>, passive: boolean): void {
    for (const [type, work] of Object.entries(works))
      this.#add(window, type, work as (event: never) => void, passive);
  }

  #add(target: EventTarget, type: string, work: (event: never) => void, passive: boolean): void {
    const heard = this.safe((event: Event) => {
      if (event.isTrusted) work(event as never);
    });
    const options = { capture: true, passive, signal: this.signal };
    const listen = () => target.addEventListener(type, heard, options);
    this.#all.push(listen);
    listen();
  }
}
