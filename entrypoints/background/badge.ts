import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../shared/messages.ts';

const Report = v.object({
  onTopic: v.boolean(),
  counts: v.record(v.string(), v.number()),
  state: v.picklist(['reading', 'stopped', 'foreign']),
});

/** What the frames of each tab name; lost when the browser puts the background to sleep. */
const tabs = new Map<number, Map<number, string[]>>();

/** Shows on the toolbar button how many subjects the page in each tab names. */
export function keepBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#5f5b52' });
  onMessage('pageReport', async ({ data, sender }) => {
    const report = v.safeParse(Report, data);
    const tab = sender.tab?.id;
    if (!report.success || tab === undefined || sender.frameId === undefined) return;
    const frames = tabs.get(tab) ?? (await recall(tab));
    frames.set(sender.frameId, Object.keys(report.output.counts));
    await show(tab, frames);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    tabs.delete(tab);
  });
}

/** Starts a tab's tally; frames that reported before a sleep of the background report again. */
async function recall(tab: number): Promise<Map<number, string[]>> {
  const frames = new Map<number, string[]>();
  tabs.set(tab, frames);
  await sendMessage('askReport', undefined, tab).catch(() => undefined);
  return frames;
}

/** A tab may be closed between report and badge: then there is nothing to show. */
async function show(tab: number, frames: Map<number, string[]>): Promise<void> {
  const subjects = new Set([...frames.values()].flat());
  const text = subjects.size === 0 ? '' : String(subjects.size);
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
}
