import { createContext } from 'preact';
import type { Cited } from '../../data/cards/citation.ts';

/** What a reader can do about a name from its card; what is left out is not offered. */
export interface CardChoices {
  /** @returns whether it has been put on the clipboard */
  onCopy(text: string): Promise<boolean>;
  /** Left out where the card is on no site. */
  onSite?: SiteChoices | undefined;
}

export interface SiteChoices {
  onMute(): void;
  onSiteOff(): void;
  onReport?: (() => void) | undefined;
}

/** What has become of a choice, to be said at the foot of the card. */
export type CardNotice =
  | { of: 'muted' | 'siteOff'; site: string; onUndo(): void }
  | { of: 'reported' | 'failed' };

/** Copies what a card says; where it is not given nothing can be copied. */
export const CopyContext = createContext<((cited: Cited) => Promise<boolean>) | undefined>(
  undefined,
);
