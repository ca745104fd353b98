import { type Browser, browser } from 'wxt/browser';
import { type FrameReport, onMessage, sendMessage } from '../shared/messages.ts';

/** What the frames of a tab have reported, by their number; the top frame is 0. */
export type FrameReports = ReadonlyMap<number, FrameReport>;

/**
 * The tab that the reader looks at. The popup may stand in a window of its own, as in tests: then
 * it is the tab last looked at in a normal window.
 */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url !== location.href) return tab;
  const others = await browser.tabs.query({ active: true, windowType: 'normal' });
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** The host name of a page that extensions may read; undefined for all others. */
export function hostOf(tab: Browser.tabs.Tab | undefined): string | undefined {
  const url = URL.parse(tab?.url ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}

/**
 * Follows what the page in a tab names, also after it has loaded anew.
 * @param onChange called with the reports so far whenever a frame has reported, and with
 *   `undefined` where no frame answers
 */
export function followTab(
  { id, url = '' }: Browser.tabs.Tab,
  onChange: (reports?: FrameReports) => void,
): void {
  const reports = new Map<number, FrameReport>();
  onMessage('pageReport', ({ data, sender }) => {
    if (sender.tab?.id !== id || sender.frameId === undefined) return;
    reports.set(sender.frameId, data);
    onChange(reports);
  });
  const ask = () => {
    reports.clear();
    // The welcome page is one of ours: messages for a tab reach content scripts alone.
    const address = url.startsWith(browser.runtime.getURL('')) ? undefined : id;
    sendMessage('askReport', undefined, address).catch(() => onChange());
  };
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated === id && status === 'complete') ask();
  });
  ask();
}
