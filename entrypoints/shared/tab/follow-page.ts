import { type Browser, browser } from 'wxt/browser';
import { activeTab } from './active-tab.ts';
import { followTab } from './follow-tab.ts';
import type { TabView } from './page-state.ts';
import { placesAsker } from './places.ts';

/** The tab that the reader looks at, and what is known of the page in it. */
export interface SeenPage {
  tab: Browser.tabs.Tab | undefined;
  view: TabView;
}

/**
 * Follows the page in the active tab, wherever it goes.
 * @param goesAlong whether another tab is followed when the reader goes to it
 * @param onChange called at once, and whenever anything has changed
 */
export async function followPage(
  goesAlong: boolean,
  onChange: (page: SeenPage) => void,
): Promise<void> {
  let page = unseen(await activeTab());
  let stop = () => {};

  const tell = (view: Partial<TabView>) => {
    page = { ...page, view: { ...page.view, ...view } };
    onChange(page);
  };
  const follow = (next: SeenPage) => {
    stop();
    page = next;
    onChange(page);
    const { tab } = page;
    if (tab?.id === undefined) return;
    const ask = placesAsker(tab.id, (places) => {
      if (page.tab?.id === tab.id) tell({ places });
    });
    stop = followTab(tab.id, tab, (seen) => {
      tell(seen);
      void ask(seen.reports);
    });
  };

  follow(page);
  if (!goesAlong) return;
  browser.tabs.onActivated.addListener(async () => {
    const next = await activeTab();
    if (next?.id !== page.tab?.id) follow(unseen(next));
  });
}

/** What is known of a tab before any of its frames has said a word. */
function unseen(tab: Browser.tabs.Tab | undefined): SeenPage {
  return { tab, view: { tab, reports: new Map(), silent: tab?.id === undefined } };
}
