import type { NamedSubject, PageState } from '../../../components/popup/popup-state.ts';
import { toRef } from '../../../data/cards/to-card.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import type { FrameReport } from '../messages.ts';

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
}

/** What to say of the page in a tab. Whatever a frame has said outweighs that others are silent. */
export function pageState(pack: Pack, { tab, reports, silent }: TabView): PageState {
  if (reports.size > 0) return readPage(pack, reports);
  return silent ? silentPage(tab) : { at: 'loading' };
}

/** The host name of a page that extensions may read; undefined for all others. */
export function hostOf(tab: SeenTab | undefined): string | undefined {
  const url = URL.parse(tab?.url ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}

/** The top frame stands for the page; a frame within it that failed only leaves its names out. */
function readPage(pack: Pack, reports: TabView['reports']): PageState {
  const page = reports.get(0)?.state;
  if (page === 'stopped') return { at: 'fault' };
  if (page === 'foreign') return { at: 'foreign' };
  const frames = [...reports.values()].filter(({ state }) => state === 'reading');
  return {
    at: 'read',
    onTopic: frames.some(({ onTopic }) => onTopic),
    subjects: pack.subjects.flatMap((subject): NamedSubject[] => {
      const count = frames.reduce((sum, { counts }) => sum + (counts[subject.id] ?? 0), 0);
      return count === 0 ? [] : [{ ...toRef(subject), count }];
    }),
  };
}

/** Browsers show these by pages of their own, which no extension may read. */
const PDF = /\.pdf$/i;

function silentPage(tab: SeenTab | undefined): PageState {
  if (tab?.status === 'loading') return { at: 'loading' };
  if (hostOf(tab) === undefined) return { at: 'unreadable' };
  return { at: PDF.test(URL.parse(tab?.url ?? '')?.pathname ?? '') ? 'foreign' : 'stopped' };
}
