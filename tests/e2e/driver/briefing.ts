import type { Page } from 'puppeteer-core';
import type { Gloss } from './gloss.ts';
import { tabOpenedBy } from './tabs.ts';

/** A window in which a card has room beside the briefing, and one in which it has not. */
const WIDE = { width: 1400, height: 900 };
export const NARROW = { width: 360, height: 800 };

/** Opens the briefing in a tab of its own, at an address in it. */
export async function openBriefing(gloss: Gloss, address = '', size = WIDE): Promise<Page> {
  const page = await openOwnPage(gloss, '/briefing.html');
  await page.setViewport(size);
  if (address === '') return page;
  // Anew, for the first thing it does in a window of that size is to go to its address.
  await page.evaluate((address) => {
    document.body.dataset.old = '';
    location.replace(`?anew${address}`);
  }, address);
  await page.waitForSelector('body:not([data-old]) .gloss');
  return page;
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(gloss: Gloss, path: string): Promise<Page> {
  const open = (path: string) => chrome.tabs.create({ url: chrome.runtime.getURL(path) });
  const page = await tabOpenedBy(gloss.browser, () => gloss.home.evaluate(open, path), path);
  await page.waitForSelector('.gloss');
  return page;
}

/** What a page has in its address after `#`, that included. */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** What has the focus in a page, as its text; empty where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return (activeElement !== body && activeElement?.textContent) || '';
  });
}

/** The name on the card that is open in the briefing; undefined where none is. */
export function cardIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('.card .name')?.textContent ?? undefined);
}
