import type { NamedSubject, PageState, Place } from '../../../components/popup/popup-state.ts';
import { datesAbout, stancesAmong } from '../../../data/briefing/concerning.ts';
import { toRef } from '../../../data/cards/to-card.ts';
import type { Digest } from '../../../data/schema/pack.ts';
import type { FrameReport } from '../frame-report.ts';
import type { PagePlaces } from './places.ts';

/** The part of a tab that says what a page is. */
export interface SeenTab {
  url?: string | undefined;
  status?: string | undefined;
}

/** What is known of a tab and its page. */
export interface TabView {
  /** Undefined once it is closed. */
  tab: SeenTab | undefined;
  /** What its frames have reported, by their number; the top frame is 0. */
  reports: ReadonlyMap<number, FrameReport>;
  /** True where the frames were asked and none answered. */
  silent: boolean;
  /** Where the page names its subjects; undefined before it has said so. */
  places?: PagePlaces | undefined;
}

/** What to say of the page in a tab. Whatever a frame has said outweighs that others are silent. */
export function pageState(digest: Digest, view: TabView): PageState {
  const { tab, reports, silent } = view;
  if (reports.size > 0) return readPage(digest, view);
  return silent ? silentPage(tab) : { at: 'loading' };
}

/**
 * Whether the page itself has said what it names, or was asked in vain; frames in it may be
 * quicker.
 */
export function hasSpoken({ reports, silent }: TabView): boolean {
  return reports.has(0) || silent;
}

/** The host name of a page that extensions may read; undefined for all others. */
export function hostOf(tab: SeenTab | undefined): string | undefined {
  const url = URL.parse(tab?.url ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}

/** The top frame stands for the page; a frame within it that failed only leaves its names out. */
function readPage(digest: Digest, { reports, places }: TabView): PageState {
  const page = reports.get(0)?.state;
  if (page === 'stopped') return { at: 'fault' };
  if (page === 'foreign') return { at: 'foreign' };
  const frames = [...reports.values()].filter(({ state }) => state === 'reading');
  const subjects = digest.subjects.flatMap((subject): NamedSubject[] => {
    const count = frames.reduce((sum, { counts }) => sum + (counts[subject.id] ?? 0), 0);
    return count === 0 ? [] : [{ ...toRef(subject), count, places: placesOf(subject.id, places) }];
  });
  const named = new Set(subjects.map(({ id }) => id));
  return {
    at: 'read',
    onTopic: frames.some(({ onTopic }) => onTopic),
    subjects,
    placed: places !== undefined,
    elsewhere: places ? countElsewhere(reports, places.frame) : 0,
    stances: stancesAmong(digest, named),
    dates: datesAbout(digest, named),
  };
}

function countElsewhere(reports: TabView['reports'], here: number): number {
  return [...reports]
    .filter(([frame, { state }]) => frame !== here && state === 'reading')
    .flatMap(([, { counts }]) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0);
}

function placesOf(subject: string, told: PagePlaces | undefined): Place[] {
  return (told?.places[subject] ?? []).map((place) => ({ ...place, frame: told?.frame ?? 0 }));
}

/** Browsers show these by pages of their own, which no extension may read. */
const PDF = /\.pdf$/i;

function silentPage(tab: SeenTab | undefined): PageState {
  if (tab?.status === 'loading') return { at: 'loading' };
  if (hostOf(tab) === undefined) return { at: 'unreadable' };
  return { at: PDF.test(URL.parse(tab?.url ?? '')?.pathname ?? '') ? 'foreign' : 'stopped' };
}
