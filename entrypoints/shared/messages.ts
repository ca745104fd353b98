import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Locale } from '../../components/i18n/words.ts';
import type { CardSubject } from '../../data/cards/to-card.ts';
import type { Report } from '../../data/schema/pack.ts';
import type { Step } from '../content/keyboard/steps.ts';
import type { MentionQuote } from './card-handle.ts';
import type { FrameReport } from './frame-report.ts';
import type { Settings } from './settings.ts';

/** Where in a frame each subject is named, by its id. */
export type FramePlaces = Record<string, FramePlace[]>;

/** A mention's number among those of its subject in the frame, and how far down it stands. */
export interface FramePlace {
  index: number;
  /** From 0, the top of the page in the frame, to 1, its end. */
  at: number;
}

/** How a reader wants cards to look. */
export type Look = Pick<Settings, 'theme' | 'textSize'>;

/** A card, the report that it rests on, its language with what it says in it, and its look. */
export interface CardAnswer {
  subject: CardSubject;
  report: Pick<Report, 'title' | 'date'>;
  locale: Locale;
  look: Look;
}

/** All messages, by their kind. */
export interface Protocol {
  /**
   * Frame → background: put the card script into the sending frame.
   * @returns true when it is there; false where the browser refused
   */
  injectCard(): boolean;
  /** Frame → background: put the reading script into the sending frame; as `injectCard`. */
  injectReading(): boolean;
  /** Frame → background: the card of a subject; `undefined` where the pack has no such subject. */
  getCard(subject: string): CardAnswer | undefined;
  /**
   * Card or popup → background: show the briefing, at an address in it such as `#france`; what is
   * no such address is not followed.
   */
  openBriefing(address: string): void;
  /**
   * Card → background: mute a subject on the site of the sending tab, or let it be heard again.
   * @returns the site; undefined where that could not be stored
   */
  mute(of: { subject: string; muted: boolean }): string | undefined;
  /** Card → background: turn Gloss on or off on the site of the sending tab; as `mute`. */
  switchSite(on: boolean): string | undefined;
  /**
   * Card → background: keep that a subject was not meant by a mention of the sending frame.
   * @returns whether it could be stored
   */
  reportMatch(match: { subject: string } & MentionQuote): boolean;
  /** Frame → background and popup, whenever what it names has changed, or when asked. */
  pageReport(report: FrameReport): void;
  /** Frame → background and popup: a frame within it was removed, which cannot say so itself. */
  frameGone(): void;
  /** Background or popup → every frame of a tab: send your `pageReport` now. */
  askReport(): void;
  /**
   * Popup → frame: where do your mentions stand? Not in every report, since it has to be measured.
   */
  askPlaces(): FramePlaces;
  /** Popup → frame: scroll to the `index`-th mention of a subject (from 0, round) and flash it. */
  jump(target: { subject: string; index: number }): void;
  /** Background → frame, by the keyboard: see `Keyboard`. */
  step(step: Step): boolean;
  openCard(): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Says that a frame within this one was removed; nobody may listen. */
export function tellFrameGone(): void {
  void sendMessage('frameGone', undefined).catch(() => undefined);
}
