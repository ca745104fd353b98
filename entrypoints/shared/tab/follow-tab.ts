import { browser } from 'wxt/browser';
import { type FrameReports, forgetGone } from '../frame-reports.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { hearReport } from '../page-report.ts';
import type { SeenTab, TabView } from './page-state.ts';

/**
 * After how many ms a loading page is asked again: Gloss comes to it at some time before it is
 * done, and says nothing by itself where it finds no name.
 */
const ASK_AGAIN = 500;

/**
 * Follows a tab and what its page names, also when it goes elsewhere.
 * @param seen the tab as it was last seen
 * @param onChange called whenever any of it has changed
 * @returns a function that stops it
 */
export function followTab(
  id: number,
  seen: SeenTab,
  onChange: (view: TabView) => void,
): () => void {
  const reports: FrameReports = new Map();
  let tab: SeenTab | undefined = seen;
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tell = () => {
    if (!stopped) onChange({ tab, reports, silent });
  };

  const look = async () => {
    clearTimeout(timer);
    reports.clear();
    silent = false;
    const address = tab?.url;
    tab = await browser.tabs.get(id).catch(() => undefined);
    if (tab?.url !== address) tell();
    await ask();
  };
  const ask = async () => {
    try {
      await askFrames(id, tab);
    } catch {
      silent = true;
      tell();
      clearTimeout(timer);
      if (tab?.status === 'loading' && !stopped) timer = setTimeout(look, ASK_AGAIN);
    }
  };
  const deaf = hearFrames(id, reports, tell);
  const onUpdated = (updated: number, { status, url }: Partial<SeenTab>) => {
    if (updated === id && (status ?? url) !== undefined) void look();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
    deaf();
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/**
 * Keeps what the frames of a tab have reported true to what they say.
 * @param onChange called when any of it has changed
 * @returns a function that stops it
 */
function hearFrames(id: number, reports: FrameReports, onChange: () => void): () => void {
  const deafToReports = onMessage('pageReport', ({ data, sender }) => {
    const heard = hearReport(data, sender);
    if (heard?.tab !== id) return;
    reports.set(heard.frame, heard.report);
    onChange();
  });
  const deafToFrames = onMessage('frameGone', async ({ sender }) => {
    if (sender.tab?.id !== id) return;
    await forgetGone(id, reports, sender.frameId);
    onChange();
  });
  return () => {
    deafToReports();
    deafToFrames();
  };
}

/** @throws where no frame of the tab answers */
async function askFrames(id: number, tab: SeenTab | undefined): Promise<void> {
  // The welcome page is one of ours: messages for a tab reach content scripts alone.
  const ours = tab?.url?.startsWith(browser.runtime.getURL('/welcome.html')) ?? false;
  await sendMessage('askReport', undefined, ours ? undefined : id);
}
