import { type Browser, browser } from 'wxt/browser';

/**
 * The tab that the reader looks at. The page that asks may stand in a window of its own, as in
 * tests: then it is the tab last looked at in a normal window.
 */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url !== location.href) return tab;
  const others = await browser.tabs.query({ active: true, windowType: 'normal' });
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
