import { browser } from 'wxt/browser';
import type { NamedSubject, PageState } from '../../components/popup/popup-state.ts';
import { toRef } from '../../data/cards/to-card.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { type FrameReports, hostOf } from './active-tab.ts';

/** Sums up what the frames of a page report. */
export function readPage(pack: Pack, reports: FrameReports): PageState {
  const frames = [...reports.values()];
  if (frames.some(({ state }) => state === 'stopped')) return { at: 'stopped' };
  if (reports.get(0)?.state === 'foreign') return { at: 'foreign' };
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

/** What a page is of which no frame answers. */
export async function silentPage(tabId: number | undefined): Promise<PageState> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId);
  if (tab?.status === 'loading') return { at: 'loading' };
  if (hostOf(tab) === undefined) return { at: 'unreadable' };
  return { at: PDF.test(URL.parse(tab?.url ?? '')?.pathname ?? '') ? 'foreign' : 'stopped' };
}
