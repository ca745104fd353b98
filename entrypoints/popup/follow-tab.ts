import { browser } from 'wxt/browser';
import { type FrameReports, forgetGone } from '../shared/frame-reports.ts';
import { onMessage, sendMessage } from '../shared/messages.ts';
import { hearReport } from '../shared/page-report.ts';
import type { SeenTab, TabView } from './page-state.ts';

/**
 * After how many ms a loading page is asked again: Gloss comes to it at some time before it is
 * done, and says nothing by itself where it finds no name.
 */
const ASK_AGAIN = 500;

/**
 * Follows a tab and what its page names, also when it goes elsewhere.
 * @param onChange called whenever any of it has changed
 */
export function followTab(id: number, onChange: (view: TabView) => void): void {
  const reports: FrameReports = new Map();
  let tab: SeenTab | undefined;
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => onChange({ tab, reports, silent });

  const look = async () => {
    clearTimeout(timer);
    reports.clear();
    silent = false;
    const address = tab?.url;
    tab = await browser.tabs.get(id).catch(() => undefined);
    if (tab?.url !== address) tell();
    try {
      await askFrames(id, tab);
    } catch {
      silent = true;
      tell();
      clearTimeout(timer);
      if (tab?.status === 'loading') timer = setTimeout(look, ASK_AGAIN);
    }
  };
  onMessage('pageReport', ({ data, sender }) => {
    const heard = hearReport(data, sender);
    if (heard?.tab !== id) return;
    reports.set(heard.frame, heard.report);
    tell();
  });
  onMessage('frameGone', async ({ sender }) => {
    if (sender.tab?.id !== id) return;
    await forgetGone(id, reports, sender.frameId);
    tell();
  });
  browser.tabs.onUpdated.addListener((updated, { status, url }) => {
    if (updated === id && (status ?? url) !== undefined) void look();
  });
  void look();
}

/** @throws where no frame of the tab answers */
async function askFrames(id: number, tab: SeenTab | undefined): Promise<void> {
  // The welcome page is one of ours: messages for a tab reach content scripts alone.
  const ours = tab?.url?.startsWith(browser.runtime.getURL('')) ?? false;
  await sendMessage('askReport', undefined, ours ? undefined : id);
}
