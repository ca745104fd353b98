import type { Box } from '../content/pointer/way.ts';
import type { CardAnswer } from './messages.ts';

/** The name of the element that bears a card. */
export const HOST = 'gloss-card';

/** A mention in the words of its page. */
export interface MentionQuote {
  text: string;
  /** Some words before and after it, the mention included. */
  context: string;
}

/** What a card stands beside. */
export interface CardAnchor {
  /** Which of the mention's lines the pointer is on; the first is 0. */
  line: number;
  /** Measures all lines of the mention as they are now, in client px; none where it is gone. */
  lines: () => DOMRect[];
  /** Where the mention's text stands. */
  node: Node;
  quote: MentionQuote;
  /** Whether the card is to lie along the lower edge of the window instead, for a finger. */
  asSheet: boolean;
}

/** A line of a mention by its number, or its last where it has come to have fewer. */
export function lineOf<L>(lines: readonly L[], line: number): L | undefined {
  return lines[Math.min(line, lines.length - 1)];
}

/** What the card script offers to the content script of its frame. */
export interface CardHandle {
  /**
   * Shows a card beside `anchor`, in place of one that may be open.
   * @param onFreed called when the reader has pinned or closed it by a button of its own
   */
  open(answer: CardAnswer, anchor: CardAnchor, onFreed: () => void): void;
  /** Closes the card that `open` has shown, if it has not been pinned. */
  close(): void;
  /** Closes the pinned cards, too; one that offers to undo a choice stays for its time. */
  closeAll(): void;
  /** Moves the focus into the card, for a reader who has asked for it by the keyboard. */
  enter(): void;
  /** The open card's rectangle in client px, while it is on the page. */
  box(): Box | undefined;
  /** True for an event that happened in the open card. */
  holds(event: Event): boolean;
  /** True for an event that happened in a card that stays without its mention. */
  pinnedHolds(event: Event): boolean;
  /**
   * To be called for a press of Esc before anything else: closes the menu of a card, or else
   * a card that it was in and that stays without its mention.
   * @returns true where there was something to close, and the press is used up by it
   */
  stepBack(event: Event): boolean;
}

declare global {
  /**
   * Set by the card script, in the world of content scripts that pages cannot reach: the two
   * scripts share it.
   */
  var glossCard: CardHandle | undefined;
}
