import type { OpenCard } from './open-card.tsx';

/**
 * How long a card stays to have a choice undone, in ms, and then while it is in use: as long as
 * the longest that guides of design give to a message with a button.
 */
const PARTING = 10_000;

/** The cards of a frame that stay without their mention. */
export class StayingCards {
  /** Pinned by the reader, until they are closed. */
  readonly #pinned = new Set<OpenCard>();
  /**
   * Of what a reader has just muted: Gloss, too, may have been turned off, and is not to take them.
   */
  readonly #parting = new Map<OpenCard, ReturnType<typeof setInterval>>();

  pin(card: OpenCard): void {
    this.#pinned.add(card);
    card.stay();
  }

  /** Lets a card stay for a while, after which it closes by itself. */
  part(card: OpenCard): void {
    if (this.#parting.has(card)) return;
    const closeUnused = () => !card.isInUse && this.close(card);
    this.#parting.set(card, setInterval(closeUnused, PARTING));
    card.stay();
  }

  /** @returns false where the card is none of these */
  close(card: OpenCard): boolean {
    const isPinned = this.#pinned.delete(card);
    const isParting = this.#parting.has(card);
    clearInterval(this.#parting.get(card));
    this.#parting.delete(card);
    if (isPinned || isParting) card.close();
    return isPinned || isParting;
  }

  /** Closes all but those that are closing anyway. */
  closePinned(): void {
    for (const card of this.#pinned) if (!this.#parting.has(card)) this.close(card);
  }

  /** The card that an event happened in. */
  holding(event: Event): OpenCard | undefined {
    return [...this.#pinned, ...this.#parting.keys()].find((card) => card.holds(event));
  }
}
