import type { StanceGroup } from '../../data/briefing/concerning.ts';
import type { DatedSubject } from '../../data/briefing/timeline.ts';
import type { SubjectRef } from '../../data/cards/to-card.ts';

/** A subject that the page names, and how often it does in all its frames. */
export interface NamedSubject extends SubjectRef {
  count: number;
  /** Where, in document order, as far as it is known. */
  places: readonly Place[];
}

/** A place on the page where a subject is named. */
export interface Place {
  frame: number;
  /** Its number among those of the subject in the frame, from 0. */
  index: number;
  /** From 0, the top of the page, to 1, its end. */
  at: number;
}

/** What is known of the page in the active tab. */
export type PageState =
  /** No answer yet: the page is still loading. */
  | { at: 'loading' }
  /** A page of the browser or of an extension store: no extension may read it. */
  | { at: 'unreadable' }
  /** A document that is no web page: PDF, XML, a picture. */
  | { at: 'foreign' }
  /** Gloss was updated or started anew after the page was opened. */
  | { at: 'stopped' }
  /** Gloss met a fault of its own on the page. */
  | { at: 'fault' }
  | ReadPage;

/** A page that was read, and what the report says of what it names. */
export interface ReadPage {
  at: 'read';
  onTopic: boolean;
  subjects: NamedSubject[];
  /** False until the page has said where it names them. */
  placed: boolean;
  /** How many mentions stand in other frames than that whose places are told. */
  elsewhere: number;
  /** Where those who are named stand, the most committed first. */
  stances: StanceGroup[];
  /** The first dates that matter to them, the earliest first. */
  dates: DatedSubject[];
}

/**
 * Why saved settings are not used: they make no sense, a newer version of Gloss saved them, or the
 * browser's storage fails; `full` where it only takes nothing more.
 */
export type SettingsTrouble = 'broken' | 'newer' | 'unreachable' | 'full';

/** All that the popup shows, as plain data. */
export interface PopupState {
  page: PageState;
  /** The site of the page and whether Gloss is on there; absent where there is no site. */
  site?: { host: string; on: boolean } | undefined;
  /** Whether Gloss is on at all. */
  everywhere: boolean;
  /** Absent where saved settings are used, or none were ever saved. */
  settingsTrouble?: SettingsTrouble | undefined;
}
