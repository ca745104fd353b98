import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { barriers } from './driver/axe.ts';
import { cardIn, openOwnPage } from './driver/briefing.ts';
import { openPanel } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

/** What the panel says of the page beside it. */
const onPage = (panel: Page) =>
  panel.evaluate(() => document.querySelector<HTMLElement>('.beside-page')?.innerText);

it('shows beside a page what it names, before the briefing, and goes along to another', async () => {
  const { gloss, server } = session;
  const one = await gloss.open(server.page('/one.html', '<p>It was Dick Schoof.'));
  const other = await gloss.open(server.page('/other.html', '<p>It was Giorgia Meloni.'));
  const panel = await openPanel(gloss, one);
  await expect.poll(() => onPage(panel)).toContain('Dick Schoof');
  expect(await panel.evaluate(() => document.body.innerText)).toContain('Key figures');
  await other.bringToFront();
  await expect.poll(() => onPage(panel)).toContain('Giorgia Meloni');
  expect(await onPage(panel)).not.toContain('Dick Schoof');
  await other.evaluate(() => document.body.append('It was Keir Starmer, too.'));
  await expect.poll(() => onPage(panel)).toContain('Keir Starmer');
});

it('opens the card of what the page names, and has no barriers', async () => {
  const { gloss, server } = session;
  const page = await gloss.open(server.page('/one.html', '<p>It was Dick Schoof.'));
  const panel = await openPanel(gloss, page);
  await expect.poll(() => onPage(panel)).toContain('Dick Schoof');
  expect(await barriers(panel)).toEqual([]);
  await panel.click('[aria-label="Card of Dick Schoof"]');
  await expect.poll(() => cardIn(panel)).toBe('Dick Schoof');
});

it('is opened from the popup, as is the briefing', async () => {
  const { gloss } = session;
  // In a tab: a window of its own, as `openPopup` makes it, has nothing beside its page in Firefox.
  await press(await openOwnPage(gloss, '/popup.html'), 'Open the briefing');
  await until('the briefing', () => isOpen('/briefing.html'));
  await press(await openOwnPage(gloss, '/popup.html'), 'Beside the page');
  await until('the panel', isPanelOpen);
});

async function press(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-aria([name="${words}"][role="button"])`);
  await button?.click();
}

async function isOpen(path: string): Promise<boolean> {
  const tabs = await session.gloss.home.evaluate(() => chrome.tabs.query({}));
  return tabs.some(({ url }) => url?.endsWith(path));
}

/** Whether the browser shows the panel itself: a view that is in no tab. */
function isPanelOpen(): Promise<boolean> {
  return session.gloss.home.evaluate(() =>
    chrome.extension.getViews().some(({ location }) => location.pathname === '/sidepanel.html'),
  );
}
