import type { Box } from '../content/way.ts';
import type { CardAnswer } from './messages.ts';

/** The name of the element that bears a card. */
export const HOST = 'gloss-card';

/** What a card stands beside. */
export interface CardAnchor {
  /** The line of the mention that the pointer is on, in client px. */
  rect: DOMRect;
  /** Measures all lines of the mention as they are now, in client px; none where it is gone. */
  lines: () => DOMRect[];
  /** Where the mention's text stands. */
  node: Node;
}

/** What the card script offers to the content script of its frame. */
export interface CardHandle {
  /** Shows a card beside `anchor`, in place of one that may be open. */
  open(answer: CardAnswer, anchor: CardAnchor): void;
  close(): void;
  /** Moves the focus into the card, for a reader who has asked for it by the keyboard. */
  enter(): void;
  /** The card's rectangle in client px, while it is open and on the page. */
  box(): Box | undefined;
  /** True for an event that happened in the card. */
  holds(event: Event): boolean;
}

declare global {
  /**
   * Set by the card script, in the world of content scripts that pages cannot reach: the two
   * scripts share it.
   */
  var glossCard: CardHandle | undefined;
}
