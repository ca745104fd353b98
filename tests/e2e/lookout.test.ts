import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, it } from 'vitest';
import { buildOf } from './driver/browser.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page | undefined;

afterEach(async () => {
  await page?.close();
  page = undefined;
});

async function open(body: string): Promise<Page> {
  page = await session.gloss.open(session.server.page('/a.html', body));
  return page;
}

/** Whether the reading script has come to a page: it registers its highlight before all else. */
function isRead(page: Page): Promise<boolean> {
  return page.evaluate(() => CSS.highlights.has('gloss-mark'));
}

it('a page without a name carries the lookout alone, however it changes', async () => {
  const page = await open('<p>Italy beat France, and the Commission was not asked.</p>');
  await page.evaluate(() => {
    document.body.append('They spoke of sanctions, of NATO and the US.');
  });
  await session.gloss.settled(page);
  expect(await isRead(page)).toBe(false);
  expect(await markCount(page)).toBe(0);
});

it('a name that comes later is read then', async () => {
  const page = await open('<p>Nothing yet.</p>');
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>And then <b>Keir</b> Starmer spoke.</p>';
  });
  await until('the mark', async () => (await markCount(page)) === 1);
  expect(await isRead(page)).toBe(true);
});

it('a page that is switched on is read from then on', async () => {
  const set = (enabled: boolean) =>
    session.gloss.home.evaluate((settings) => chrome.storage.local.set({ settings }), {
      version: 1,
      enabled,
      sitesOff: [],
    });
  await set(false);
  const page = await open('<p id=a style="margin:80px">It was Keir Starmer who spoke.</p>');
  expect(await isRead(page)).toBe(false);
  await set(true);
  await until('the mark', async () => (await markCount(page)) === 1);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

/** The most that a page which names nothing may carry, in bytes after gzip: a promise of the README. */
const GOAL = 12_000;

it('is no larger than was promised', () => {
  const script = readFileSync(join(buildOf(inject('browser')), 'content-scripts/content.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(GOAL);
});
