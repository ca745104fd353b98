import { sendMessage } from '../../shared/messages.ts';
import type { Listeners } from '../listeners.ts';
import type { PageMention } from '../mentions/mention.ts';
import type { Painter } from '../mentions/painter.ts';
import { scrollTo } from './scroll-to.ts';
import { firstInView, type Step, stepTo } from './steps.ts';

/** What the keyboard works on. */
export interface Reach {
  /** All mentions in document order; those that are not painted, too. */
  mentions(): readonly PageMention[];
  /** Whether a reader can see a mention and wants it. */
  canReach(mention: PageMention): boolean;
  /** The mention of the card that is open. */
  shown(): PageMention | undefined;
  /** Opens the card of a mention for the keyboard, or goes into the one that is open. */
  enter(mention: PageMention): void;
}

/** The mentions of a frame by the keyboard: from one to the next, and into their cards. */
export class Keyboard {
  readonly #reach: Reach;
  readonly #painter: Painter;
  readonly #end: AbortSignal;
  #at: PageMention | undefined;

  constructor(reach: Reach, painter: Painter, listeners: Listeners) {
    this.#reach = reach;
    this.#painter = painter;
    this.#end = listeners.signal;
    listeners.heed({ pointerdown: () => this.leave() });
  }

  /** Whether the keyboard is at a mention of this frame, or its pointer at one with a card. */
  get isHere(): boolean {
    return this.#at !== undefined || this.#reach.shown() !== undefined;
  }

  /**
   * Goes to another mention: shows where it is, and says who or what it names.
   * @returns false where there is none further on in this frame; it then leaves the frame
   */
  async step(step: Step): Promise<boolean> {
    const from = this.#at ?? this.#reach.shown();
    const to = await stepTo(this.#reach.mentions(), from, step, this.#reach.canReach);
    if (this.#end.aborted) return false;
    this.#at = to;
    this.#painter.ring(this.#at);
    if (!this.#at) return false;
    scrollTo(this.#at);
    void announce(this.#at);
    return true;
  }

  /**
   * Opens the card of the mention that the keyboard is at and goes into it; where it is at none,
   * that of the open card or the first in view.
   * @returns false where there is none
   */
  async open(): Promise<boolean> {
    const { mentions, shown, canReach } = this.#reach;
    const mention = this.#at ?? shown() ?? (await firstInView(mentions(), canReach));
    if (!mention || this.#end.aborted) return false;
    this.#at = mention;
    this.#painter.ring(mention);
    this.#reach.enter(mention);
    return true;
  }

  /** Is at no mention any more. */
  leave(): void {
    this.#at = undefined;
    this.#painter.ring();
  }
}

/** Has a screen reader say whom a mention means, without an element on the page for it. */
async function announce({ subject }: PageMention): Promise<void> {
  const answer = await sendMessage('getCard', subject).catch(() => undefined);
  if (!answer) return;
  const { name, role } = answer.subject;
  document.ariaNotify?.(role ? `${name}, ${role}` : name, { priority: 'high' });
}
