import { guarded } from '../guard.ts';

/**
 * The Alt key, as one frame knows of it: by the key itself, and by a pointer that moves, for a key
 * goes to the frame that has the focus alone. One that is let go elsewhere, as when the reader goes
 * to another window by it, counts as up.
 */
export class AltKey {
  #held = false;
  readonly #onChange: () => void;
  readonly #onFault: () => void;
  readonly #signal: AbortSignal;

  /**
   * @param onChange called when it has gone down or up
   * @param onFault called when something of ours has failed
   * @param signal ends it
   */
  constructor(onChange: () => void, onFault: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#onFault = onFault;
    this.#signal = signal;
    this.listen();
  }

  get held(): boolean {
    return this.#held;
  }

  /** Listens to the page; again after `document.open`, which takes all listeners away. */
  listen(): void {
    const heed = { capture: true, passive: true, signal: this.#signal };
    const key = this.#told<KeyboardEvent>(({ key, type }) => {
      if (key === 'Alt') this.#is(type === 'keydown');
    });
    addEventListener('keydown', key, heed);
    addEventListener('keyup', key, heed);
    const pointer = this.#told<PointerEvent>(({ altKey }) => this.#is(altKey));
    addEventListener('pointermove', pointer, heed);
    const blur = this.#told(() => this.#is(false));
    addEventListener('blur', blur, heed);
  }

  /** For what the browser tells: a page may make up any event. */
  #told<E extends Event>(work: (event: E) => void): (event: E) => void {
    return guarded((event: E) => {
      if (event.isTrusted) work(event);
    }, this.#onFault);
  }

  #is(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    this.#onChange();
  }
}
