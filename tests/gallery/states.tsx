import type { ComponentChild } from 'preact';
import type { KeyInput } from 'puppeteer-core';
import type { Language } from '../../components/i18n/language.ts';
import type { Words } from '../../components/i18n/words.ts';
import { BRIEFING_STATES } from './briefing-states.tsx';
import { CARD_STATES } from './card-states.tsx';
import { OPTIONS_STATES } from './options-states.tsx';
import { POPUP_STATES } from './popup-states.tsx';
import { WELCOME_STATES } from './welcome-states.tsx';

/** One picture of the gallery. */
export interface GalleryState {
  id: string;
  /** What the state wears, and so where it is mounted: in a shadow root or in a page of its own. */
  sheet: 'card' | 'popup' | 'briefing' | 'welcome' | 'options';
  show(words: Words): ComponentChild;
  /** The language of the interface; English where it is left out. */
  language?: Language;
  /** Width of the window in px. */
  width?: number;
  height?: number;
  /** What the system prefers. */
  prefers?: 'light' | 'dark';
  forcedColors?: boolean;
  pageIsDark?: boolean;
  pageDir?: 'rtl';
  /** Selectors of what is pressed, one after the other, before the picture is taken. */
  press?: string[];
  /** Keys that are pressed then, by their names. */
  keys?: KeyInput[];
  /** What is typed after that, into what has the focus. */
  type?: string;
}

export const STATES: readonly GalleryState[] = [
  ...CARD_STATES,
  ...POPUP_STATES,
  ...BRIEFING_STATES,
  ...WELCOME_STATES,
  ...OPTIONS_STATES,
];
