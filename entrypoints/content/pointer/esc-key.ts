import type { Listeners } from '../listeners.ts';
import type { Dwelling } from './dwelling.ts';
import { take } from './pointer.ts';

/** Esc closes what of ours is open and nothing else; with nothing open it is the page's. */
export class EscKey {
  #isUsed = false;
  readonly #dwelling: Dwelling;

  constructor(dwelling: Dwelling, listeners: Listeners) {
    this.#dwelling = dwelling;
    listeners.take({
      keydown: (event) => this.#down(event),
      keyup: (event) => this.#up(event),
    });
  }

  #down(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#close(event)) return;
    this.#isUsed = true;
    take(event);
  }

  /**
   * Leads back in a card that was turned, and else closes it.
   * @returns false where nothing is open
   */
  #close(event: KeyboardEvent): boolean {
    if (globalThis.glossCard?.stepBack(event)) return true;
    if (!this.#dwelling.shown) return false;
    this.#dwelling.dismiss();
    return true;
  }

  /** Some pages close their dialog when Esc comes up: a key that was used is used up. */
  #up(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isUsed) return;
    this.#isUsed = false;
    take(event);
  }
}
