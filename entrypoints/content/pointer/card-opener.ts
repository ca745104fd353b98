import { type CardAnchor, lineOf } from '../../shared/card-handle.ts';
import { type CardAnswer, sendMessage } from '../../shared/messages.ts';
import { persist } from '../../shared/persist.ts';
import { type PageMention, quoteOf, rectsOf } from '../mentions/mention.ts';
import type { Point } from './dwell.ts';
import { type Box, inside } from './way.ts';

/** A card that was asked for and is not shown yet. */
interface Asked {
  subject: string;
  answer: Promise<CardAnswer | undefined>;
}

/** In which way a card is opened. */
interface Opening {
  /** Along the lower edge of the window, for a finger, instead of beside its mention. */
  asSheet: boolean;
  /** Called when the reader has pinned the card, or closed it by a button of its own. */
  onFreed(): void;
}

/**
 * Gets the card script and the cards in time, and shows the card of a mention. No card is kept
 * once it has been shown, for the language of the interface may be another the next time.
 */
export class CardOpener {
  #script: Promise<void> | undefined;
  #asked: Asked | undefined;
  #wanted: PageMention | undefined;
  /** What the card that is shown stands beside. */
  #anchor: CardAnchor | undefined;

  /**
   * Starts what the card of a mention needs, so that it is there when the pointer has rested.
   * Where the background cannot be reached the next call tries again.
   */
  prepare({ subject }: PageMention): void {
    this.#script ??= persist(() => sendMessage('injectCard', undefined))
      .catch(() => false)
      .then((there) => {
        if (!there) this.#script = undefined;
      });
    if (this.#asked?.subject === subject) return;
    this.#asked = {
      subject,
      answer: persist(() => sendMessage('getCard', subject)).catch(() => undefined),
    };
  }

  /**
   * Shows the card of `mention` beside the line of it that is at `point` (client px).
   * @returns false where there is no card to show
   */
  async open(mention: PageMention, point: Point, { asSheet, onFreed }: Opening): Promise<boolean> {
    this.#wanted = mention;
    this.prepare(mention);
    const asked = this.#asked;
    this.#asked = undefined;
    const answer = await asked?.answer;
    await this.#script;
    if (this.#wanted !== mention) return true;
    const lines = () => rectsOf(mention);
    const all = lines();
    if (!answer || !globalThis.glossCard || all.length === 0) return false;
    const line = lineAt(all, point);
    const node = mention.range.startContainer;
    this.#anchor = { line, lines, node, quote: quoteOf(mention), asSheet };
    globalThis.glossCard.open(answer, this.#anchor, onFreed);
    return true;
  }

  close(): void {
    this.#wanted = undefined;
    this.#anchor = undefined;
    globalThis.glossCard?.close();
  }

  /** True once the page has taken away a card that was shown, as it may any element. */
  get gone(): boolean {
    return this.#anchor !== undefined && globalThis.glossCard?.box() === undefined;
  }

  /** Closes the cards that the reader has pinned, too. */
  closeAll(): void {
    this.close();
    globalThis.glossCard?.closeAll();
  }

  /** The line that the open card stands beside, and the card, as they are now; client px. */
  get boxes(): { line: Box; card: Box } | undefined {
    const card = this.#anchor && globalThis.glossCard?.box();
    const line = this.#anchor && lineOf(this.#anchor.lines(), this.#anchor.line);
    return card && line && { line, card };
  }
}

/** The number of the line that a point is on, or else that of the first. */
function lineAt(lines: readonly Box[], point: Point): number {
  return Math.max(
    0,
    lines.findIndex((line) => inside(line, point, 1)),
  );
}
