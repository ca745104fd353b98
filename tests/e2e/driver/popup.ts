import type { ElementHandle, Page } from 'puppeteer-core';
import type { Gloss } from './gloss.ts';
import { tabOpenedBy } from './tabs.ts';
import { until } from './until.ts';

/**
 * Opens the toolbar popup for a page in a window of its own: only there can both browsers be
 * driven. The popup takes the tab last looked at for the one it sums up.
 */
export function openPopup(gloss: Gloss, page: Page): Promise<Page> {
  return openFor(gloss, page, 'popup');
}

/** Opens the side panel as it is beside a page, in a window of its own like the popup. */
export function openPanel(gloss: Gloss, page: Page): Promise<Page> {
  return openFor(gloss, page, 'sidepanel');
}

async function openFor(gloss: Gloss, page: Page, name: string): Promise<Page> {
  await page.bringToFront();
  await until('the page to be in front', () => page.evaluate(() => !document.hidden));
  const path = `/${name}.html`;
  const open = (path: string) =>
    chrome.windows.create({
      url: chrome.runtime.getURL(path),
      type: 'popup',
      width: 400,
      height: 660,
    });
  const opened = await tabOpenedBy(gloss.browser, () => gloss.home.evaluate(open, path), path);
  await opened.waitForSelector('.gloss');
  return opened;
}

/** What the popup says. */
export function textOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Presses a button of the popup that has these words on it or for a label. */
export async function press(popup: Page, words: string): Promise<void> {
  const button = await until(`the button “${words}”`, async () => {
    const handle = await popup.evaluateHandle(
      (words) =>
        [...document.querySelectorAll('button')].find((button) =>
          `${button.textContent} ${button.ariaLabel}`.toLowerCase().includes(words),
        ),
      words.toLowerCase(),
    );
    return handle.asElement();
  });
  await (button as ElementHandle<Element>).click();
}

/** What the toolbar button shows for a page. */
export async function badgeOf(gloss: Gloss, page: Page): Promise<string> {
  const tabId = await gloss.tabOf(page);
  return gloss.home.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}
