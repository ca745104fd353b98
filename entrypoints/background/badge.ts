import { browser } from 'wxt/browser';
import { type FrameReports, forgetGone } from '../shared/frame-reports.ts';
import { sendMessage } from '../shared/messages.ts';
import { type HeardReport, PageReport } from '../shared/page-report.ts';
import { hear, NO_DATA } from './hear.ts';

/**
 * The frames of each tab that name any subject; lost when the browser puts the background to sleep.
 */
const tabs = new Map<number, FrameReports>();

/** Shows on the toolbar button how many subjects the page in each tab names. */
export function keepBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#5f5b52' });
  hear('pageReport', {
    shape: PageReport,
    answer: (report, from) => from && count({ ...from, report }),
  });
  hear('frameGone', {
    shape: NO_DATA,
    answer: (_, from) => from && recount(from.tab, from.frame),
  });
  browser.tabs.onRemoved.addListener((tab) => {
    tabs.delete(tab);
  });
}

/** Enters a frame's report; a frame that is new may stand in place of others that have gone. */
async function count({ tab, frame, report }: HeardReport): Promise<void> {
  const known = tabs.get(tab);
  const frames = known ?? new Map();
  const isNew = !frames.has(frame);
  if (Object.keys(report.counts).length > 0) frames.set(frame, report);
  else frames.delete(frame);
  tabs.set(tab, frames);
  await show(tab);
  if (!known) await recall(tab);
  else if (isNew && frames.has(frame)) await recount(tab, frame);
}

/** Counts anew without the frames that have gone; `alive` has just spoken. */
async function recount(tab: number, alive: number | undefined): Promise<void> {
  const frames = tabs.get(tab);
  if (frames) await forgetGone(tab, frames, alive);
  else await recall(tab);
  await show(tab);
}

/** Has all frames of a tab report, since those that did before a sleep are forgotten. */
async function recall(tab: number): Promise<void> {
  await sendMessage('askReport', undefined, tab).catch(() => undefined);
}

/** A tab may be closed between report and badge: then there is nothing to show. */
async function show(tab: number): Promise<void> {
  const frames = [...(tabs.get(tab)?.values() ?? [])];
  const subjects = new Set(frames.flatMap(({ counts }) => Object.keys(counts)));
  const text = subjects.size === 0 ? '' : String(subjects.size);
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => tabs.delete(tab));
}
