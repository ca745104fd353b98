import type { OpenCard } from './open-card.tsx';

/** The cards of a frame that a reader has pinned: they stay until they are closed. */
export class PinnedCards {
  readonly #cards = new Set<OpenCard>();

  add(card: OpenCard): void {
    this.#cards.add(card);
    card.pin();
  }

  /** @returns false where the card is none of these */
  close(card: OpenCard): boolean {
    if (!this.#cards.delete(card)) return false;
    card.close();
    return true;
  }

  closeAll(): void {
    for (const card of this.#cards) this.close(card);
  }

  /** The card that an event happened in. */
  holding(event: Event): OpenCard | undefined {
    return [...this.#cards].find((card) => card.holds(event));
  }
}
