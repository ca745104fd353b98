import { take } from './pointer.ts';

/** Esc closes what of ours is open and nothing else; with nothing open it is the page's. */
export class EscKey {
  #isUsed = false;
  readonly #close: (event: KeyboardEvent) => boolean;

  /** @param close closes what is open; false where nothing is */
  constructor(close: (event: KeyboardEvent) => boolean) {
    this.#close = close;
  }

  down(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#close(event)) return;
    this.#isUsed = true;
    take(event);
  }

  /** Some pages close their dialog when Esc comes up: a key that was used is used up. */
  up(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isUsed) return;
    this.#isUsed = false;
    take(event);
  }
}
