import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, it } from 'vitest';
import { hide, show } from './driver/front.ts';
import { card, pause, rest, spotOf } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { badgeOf } from './driver/popup.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

async function open(body: string): Promise<void> {
  page = await session.gloss.open(session.server.page('/hidden.html', body));
}

/** Opens a page behind the tab in front, as a link does that is opened in a new tab. */
async function openBehind(body: string): Promise<void> {
  const { gloss, server } = session;
  const url = server.page('/behind.html', body);
  await show(gloss, gloss.home);
  const target = gloss.browser.waitForTarget((one) => one.url() === url);
  await gloss.home.evaluate((url) => chrome.tabs.create({ url, active: false }), url);
  page = (await (await target).page()) as Page;
}

/** All that Gloss has done to the page where it can be seen. */
const done = () => page.evaluate(() => [...CSS.highlights.keys()]);

/** Longer than Gloss ever takes for so short a page, in ms. */
const AMPLE = 1500;

it('a page opened in the background is read when it is shown', async () => {
  await openBehind('<p id=a style="margin:80px">It was Keir Starmer.');
  await pause(page, AMPLE);
  expect(await page.evaluate(() => [document.readyState, document.hidden])).toEqual([
    'complete',
    true,
  ]);
  expect(await done()).toEqual([]);
  await show(session.gloss, page);
  await session.gloss.settled(page);
  expect(await markedTexts(page)).toEqual(['Keir Starmer']);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it('what changes in a hidden page is followed when it is shown', async () => {
  await open('<main><p id=a>It was Keir Starmer.</p><p>And Dick Schoof.</p><div></div></main>');
  await hide(session.gloss, page);
  await page.evaluate(() => {
    document.querySelector('#a')?.remove();
    document.querySelector('main')?.append('Then Giorgia Meloni.');
    const host = document.querySelector('div');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>And Friedrich Merz.';
  });
  await pause(page, AMPLE);
  await page.evaluate(() => document.querySelector('main')?.append(' Then Ursula von der Leyen.'));
  await pause(page, AMPLE);
  expect(await markedTexts(page)).toEqual(['Dick Schoof']);
  await show(session.gloss, page);
  await session.gloss.settled(page);
  expect(await page.evaluate(() => CSS.highlights.get('gloss-mark')?.size)).toBe(4);
  const light = async () => (await markedTexts(page)).sort();
  await page.evaluate(() => document.querySelector('div')?.remove());
  await expect.poll(light).toEqual(['Dick Schoof', 'Giorgia Meloni', 'Ursula von der Leyen']);
});

it('a page that keeps the event to itself is read all the same', async () => {
  await open(`<p id=a>Nobody.</p><script>
    addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);
  </script>`);
  await hide(session.gloss, page);
  await page.evaluate(() => document.body.append('It was Keir Starmer.'));
  await show(session.gloss, page);
  await expect.poll(() => markedTexts(page)).toEqual(['Keir Starmer']);
});

it('a document that was written anew while hidden has its cards', async () => {
  await open('<p>Keir Starmer.');
  await hide(session.gloss, page);
  await page.evaluate(() => {
    document.open();
    document.write('<p id=a style="margin:80px">It was Dick Schoof.</p>');
    document.close();
  });
  await show(session.gloss, page);
  await expect.poll(() => markedTexts(page)).toEqual(['Dick Schoof']);
  await rest(page, await spotOf(page, '#a', 'Dick Schoof'));
  expect((await card(session.gloss, page)).name).toBe('Dick Schoof');
});

it('a frame that went while the page was hidden is forgotten', async () => {
  await open('<p>It was Keir Starmer.</p><iframe srcdoc="<p>It was Dick Schoof."></iframe>');
  const badge = () => badgeOf(session.gloss, page);
  await expect.poll(badge).toBe('2');
  await hide(session.gloss, page);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await show(session.gloss, page);
  await expect.poll(badge).toBe('1');
});

// Only Chromium counts nodes, and clears memory when told.
it.runIf(inject('browser') === 'chromium')(
  'a hidden page may change for hours and nothing of it is held',
  async () => {
    await open('<p>It was Keir Starmer.</p><main></main>');
    await hide(session.gloss, page);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 100; turn++) {
        const lines = Array.from({ length: 100 }, () => document.createElement('p'));
        document.querySelector('main')?.replaceChildren(...lines);
        // Observers are told of each turn by itself.
        await Promise.resolve();
      }
    });
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    expect((await page.metrics()).Nodes).toBeLessThan(1000);
  },
);
