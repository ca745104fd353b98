import type { Page } from 'puppeteer-core';
import { type Gloss, until } from './gloss.ts';

/**
 * Opens the toolbar popup for a page in a window of its own: only there can both browsers be
 * driven. The popup takes the tab last looked at for the one it sums up.
 */
export async function openPopup(gloss: Gloss, page: Page): Promise<Page> {
  await page.bringToFront();
  await until('the page to be in front', () => page.evaluate(() => !document.hidden));
  const before = new Set(await gloss.browser.pages());
  await gloss.home.evaluate(() =>
    chrome.windows.create({
      url: chrome.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 400,
      height: 660,
    }),
  );
  const popup = await until('the popup', async () =>
    (await gloss.browser.pages()).find((page) => !before.has(page)),
  );
  await popup.waitForSelector('.popup');
  return popup;
}
