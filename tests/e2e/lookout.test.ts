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

/** So many rows that the page is looked through in parts. */
const rows = (html: string) =>
  `<main>${'<div><p>One of <b>many</b> rows.</p></div>'.repeat(4000)}${html}</main>`;

it.each([
  [
    'over inline elements and what is not read',
    '<p>K<b>eir Star<script>1</script>m</b>er spoke.</p>',
  ],
  ['over what is hidden', '<p>Keir Star<i hidden>and not</i>mer spoke.</p>'],
  ['where a block ends without a space', '<ul><li>World<li>Keir Starmer<li>Sport</ul>'],
  ['parted by a line break', '<p>Keir<br>Starmer spoke.</p>'],
  ['at the end of a large page', rows('<p>Keir Starmer spoke.</p>')],
  ['in a line of a large page', rows('Keir <b>Star</b>mer spoke.')],
  [
    'in an element of the page’s own',
    '<x-y><template shadowrootmode=closed><p>Keir Starmer.</p></template></x-y>',
  ],
  [
    'in a closed tree of any element',
    '<div><template shadowrootmode=closed><p>Keir Starmer.</p></template></div>',
  ],
])('a name is met %s', async (_, body) => {
  const page = await open(body);
  await until('the mark', async () => (await markCount(page)) === 1);
});

it('a name is met when it is shown', async () => {
  const page = await open('<p hidden>It was Keir Starmer.</p><select><option>Kyiv</select>');
  expect(await isRead(page)).toBe(false);
  await page.evaluate(() => document.querySelector('p')?.removeAttribute('hidden'));
  await until('the mark', async () => (await markCount(page)) === 1);
});

it('a page that never keeps still is looked through all the same', async () => {
  const page = await open('<p>Nothing yet.</p><i></i>');
  await page.evaluate(() => {
    let count = 0;
    const [text, other] = [document.querySelector('p'), document.querySelector('i')];
    setInterval(() => {
      if (other) other.textContent = String(count++);
      if (text && count === 100) text.textContent = 'And then Keir Starmer spoke.';
    });
  });
  await until('the mark', async () => (await markCount(page)) === 1);
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

it('looks on where the page takes out what comes next', async () => {
  const many = '<p>Nobody.</p>'.repeat(6000);
  const page = await open(`<div>${many}</div><div id="next" hidden></div>`);
  // As in a pause between two parts of the page.
  await session.gloss.inContent(page, () => {
    const { toString: tell } = Range.prototype;
    Range.prototype.toString = function () {
      const text = tell.call(this);
      if (text.includes('Nobody.')) document.querySelector('#next')?.remove();
      return text;
    };
  });
  await page.evaluate(() => document.body.append('Keir Starmer'));
  await until('the mark', async () => (await markCount(page)) === 1);
});

/**
 * The most that a page which names nothing may carry, in bytes after gzip: a promise of the README.
 */
const GOAL = 12_000;

it('is no larger than was promised', () => {
  const script = readFileSync(join(buildOf(inject('browser')), 'content-scripts/content.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(GOAL);
});
