import type { CardAnchor, CardHandle } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { type CardKeeper, OpenCard } from './open-card.tsx';
import { StayingCards } from './staying.ts';

/** The cards of a frame: one that comes and goes with the pointer, and those that stay. */
export class Cards implements CardHandle {
  readonly #staying = new StayingCards();
  #open: OpenCard | undefined;

  open(answer: CardAnswer, anchor: CardAnchor, onFreed: () => void): void {
    this.close();
    this.#open = new OpenCard(answer, anchor, this.#keeper(onFreed));
  }

  close(): void {
    const card = this.#open;
    this.#open = undefined;
    card?.close();
  }

  closeAll(): void {
    this.close();
    this.#staying.closePinned();
  }

  enter(): void {
    this.#open?.enter();
  }

  box(): DOMRect | undefined {
    return this.#open?.box;
  }

  holds(event: Event): boolean {
    return this.#open?.holds(event) ?? false;
  }

  pinnedHolds(event: Event): boolean {
    return this.#staying.holding(event) !== undefined;
  }

  stepBack(event: Event): boolean {
    const within = this.#staying.holding(event);
    if ((within ?? this.#open)?.closeMenu()) return true;
    return within !== undefined && this.#staying.close(within);
  }

  #keeper(onFreed: () => void): CardKeeper {
    const free = (card: OpenCard) => {
      if (card !== this.#open) return;
      this.#open = undefined;
      onFreed();
    };
    return {
      pin: (card) => {
        free(card);
        this.#staying.pin(card);
      },
      part: (card) => {
        free(card);
        this.#staying.part(card);
      },
      close: (card) => {
        if (!this.#staying.close(card)) onFreed();
      },
    };
  }
}
