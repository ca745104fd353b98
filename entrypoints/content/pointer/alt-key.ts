import type { Listeners } from '../listeners.ts';

/**
 * The Alt key, as one frame knows of it: by the key itself, and by a pointer that moves, for a key
 * goes to the frame that has the focus alone. One that is let go elsewhere, as when the reader goes
 * to another window by it, counts as up.
 */
export class AltKey {
  #held = false;
  readonly #onChange: () => void;

  /** @param onChange called when it has gone down or up */
  constructor(onChange: () => void, listeners: Listeners) {
    this.#onChange = onChange;
    listeners.heed({
      keydown: ({ key }) => key === 'Alt' && this.#is(true),
      keyup: ({ key }) => key === 'Alt' && this.#is(false),
      pointermove: ({ altKey }) => this.#is(altKey),
      blur: () => this.#is(false),
    });
  }

  get held(): boolean {
    return this.#held;
  }

  #is(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    this.#onChange();
  }
}
