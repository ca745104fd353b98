import type { Page } from 'puppeteer-core';
import type { Gloss } from './gloss.ts';

/** Does in the top frame of a page what a shortcut of the browser would: no test can press one. */
export async function command(
  gloss: Gloss,
  page: Page,
  type: 'step' | 'openCard',
  data?: object,
): Promise<unknown> {
  const tab = await gloss.tabOf(page);
  return gloss.home.evaluate(
    async (tab, type, data) => {
      const message = { id: 1, type, data, timestamp: 0 };
      const answer = await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
      return answer.res;
    },
    tab,
    type,
    data,
  );
}
