import type { Page } from 'puppeteer-core';
import type { Gloss } from './gloss.ts';
import { until } from './until.ts';

/*
 * Not by the driver's `bringToFront`: in Firefox that waits for events which a page may withhold.
 */

/** Brings a page's tab to the front and waits until the page knows. */
export async function show(gloss: Gloss, page: Page): Promise<void> {
  const tabId = await gloss.tabOf(page);
  await gloss.home.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
  await until('the page to be in front', () => page.evaluate(() => !document.hidden));
}

/** Brings another tab to the front and waits until the page knows. */
export async function hide(gloss: Gloss, page: Page): Promise<void> {
  await show(gloss, gloss.home);
  await until('the page to be hidden', () => page.evaluate(() => document.hidden));
}
