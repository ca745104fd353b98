import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, it } from 'vitest';
import { expectTrueMarks } from './driver/expected.ts';
import { card, noCard, pause, rest, spotOf } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { badgeOf } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

const marks = () => markedTexts(page);
const badge = () => badgeOf(session.gloss, page);

/** Rests on a mention, reads its card, and closes it. */
async function cardOf(within: string, name: string): Promise<void> {
  const spot = await spotOf(page, within, name);
  await page.mouse.move(1, 1);
  await rest(page, spot);
  expect((await card(session.gloss, page)).name).toBe(name);
  await page.keyboard.press('Escape');
  await noCard(session.gloss, page);
}

it('marks what has come of a page while the rest is on its way', async () => {
  const { url, answer } = session.server.stream('/stream.html');
  page = await session.gloss.browser.newPage();
  const arrival = page.goto(url);
  const response = await answer;
  response.write('<!doctype html><main><p>It was Keir Starmer.</p><p id=a>Then Ursula von ');
  await expect.poll(marks).toEqual(['Keir Starmer']);
  response.write('der Leyen spoke of NATO.</p>');
  await expect.poll(marks).toEqual(['Keir Starmer', 'Ursula von der Leyen']);
  response.write(`<h2>Ukraine: Starmer rallies the coalition of the willing</h2>
    <p>Vladimir Putin and the Kremlin have not agreed to a ceasefire in Ukraine.`);
  await expect.poll(marks).toContain('NATO');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  await cardOf('#a', 'Ursula von der Leyen');
  response.end('</p><p>Russia faces new sanctions, says Dick Schoof.</p></main>');
  await arrival;
  await expect.poll(marks).toContain('Dick Schoof');
  await expectTrueMarks(session.gloss, page);
});

it('goes back and forward with pages that the browser has kept', async () => {
  const { gloss, server } = session;
  const note = '<!doctype html><script>onpageshow = (event) => (kept = event.persisted)</script>';
  const first = server.page('/first.html', `${note}<p id=a>It was Keir Starmer.`);
  const second = server.page('/second.html', `${note}<p id=b>Dick Schoof and Giorgia Meloni.`);
  const isKept = (path: string) => () =>
    page
      .evaluate((path) => location.pathname === path && Reflect.get(globalThis, 'kept'), path)
      // The page may go while it is asked.
      .catch(() => false);
  page = await gloss.open(first);
  await cardOf('#a', 'Keir Starmer');
  await page.goto(second);
  await expect.poll(badge).toBe('2');
  // Not by the driver's `goBack`: in Firefox that waits for the page to load, which it does not.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until('the first page', isKept('/first.html'));
  await expect.poll(badge).toBe('1');
  expect(await marks()).toEqual(['Keir Starmer']);
  await cardOf('#a', 'Keir Starmer');
  await page.evaluate(() => document.body.append(' And Friedrich Merz.'));
  await expect.poll(badge).toBe('2');
  await page.evaluate(() => void setTimeout(() => history.forward()));
  await until('the second page', isKept('/second.html'));
  await page.evaluate(() => document.body.append(' Nobody else.'));
  await gloss.settled(page);
  expect(await marks()).toEqual(['Dick Schoof', 'Giorgia Meloni']);
  await cardOf('#b', 'Giorgia Meloni');
  await expect.poll(badge).toBe('2');
});

it('reads a page that was left while what could read it was on its way', async () => {
  const { gloss, server } = session;
  const other = server.page('/other.html', '<!doctype html><p>Dick Schoof.');
  const hasty = server.page('/hasty.html', '<!doctype html><p>It was Keir Starmer.');
  const at = (path: string) =>
    until(`the page to be ${path}`, () =>
      page.evaluate((path) => location.pathname === path, path).catch(() => false),
    );
  page = await gloss.open(other);
  await page.goto(hasty, { waitUntil: 'domcontentloaded' });
  for (let turn = 0; turn < 5; turn++) {
    await page.evaluate(() => void setTimeout(() => history.back()));
    await at('/other.html');
    await page.evaluate(() => void setTimeout(() => history.forward()));
    await at('/hasty.html');
  }
  await expect.poll(marks).toEqual(['Keir Starmer']);
});

it('reads a document that writes itself, and one written in its place', async () => {
  page = await session.gloss.open(
    session.server.page(
      '/write.html',
      `<!doctype html><script>document.write('<p>By script: Keir ')</script><b>Starmer</b>.`,
    ),
  );
  expect(await marks()).toEqual(['Keir Starmer']);
  for (const name of ['Dick Schoof', 'Giorgia Meloni']) {
    await page.evaluate((name) => {
      document.open();
      document.write(`<!doctype html><p id=a style="margin:80px">It was ${name}.`);
      document.close();
    }, name);
    await expect.poll(marks).toEqual([name]);
    await cardOf('#a', name);
    await expect.poll(badge).toBe('1');
  }
});

it('reads what is written in place of a document that named nobody', async () => {
  page = await session.gloss.open(session.server.page('/nobody.html', '<p>Nobody.'));
  await page.evaluate(() => {
    document.open();
    document.write('<p id=a style="margin:80px">It was Keir Starmer.');
    document.close();
  });
  await expect.poll(marks).toEqual(['Keir Starmer']);
  await cardOf('#a', 'Keir Starmer');
});

declare global {
  /** Which messages Gloss has sent from pages: path and type of each. */
  var heard: string[];
}

/** Longer than Gloss ever takes for so short a page, in ms. */
const AMPLE = 1500;

// Firefox prerenders nothing.
it.runIf(inject('browser') === 'chromium')(
  'says nothing of a page that is prerendered until it is shown',
  async () => {
    const { gloss, server } = session;
    const rules = { prerender: [{ urls: ['/next.html'], eagerness: 'immediate' }] };
    const from = server.page(
      '/from.html',
      `<!doctype html><script type="speculationrules">${JSON.stringify(rules)}</script>
       <p>Nobody. <a href="/next.html">Next</a>`,
    );
    server.page(
      '/next.html',
      `<!doctype html><p id=a>It was Keir Starmer.</p>
       <script>onload = () => document.prerendering && fetch('/prerendered')</script>`,
    );
    const prerendered = server.stream('/prerendered').answer;
    await gloss.home.evaluate(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ type }, { url }) => {
        if (url) globalThis.heard.push(`${new URL(url).pathname} ${type}`);
      });
    });
    const heard = async () =>
      (await gloss.home.evaluate(() => globalThis.heard)).filter((one) => one.startsWith('/next'));
    page = await gloss.open(from);
    (await prerendered).end();
    await pause(page, AMPLE);
    expect(await heard()).toEqual([]);
    await page.click('a');
    await until('the prerendered page', () =>
      page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return (
          location.pathname === '/next.html' &&
          Number(Reflect.get(Object(entry), 'activationStart')) > 0
        );
      }),
    );
    await expect.poll(heard).toContain('/next.html pageReport');
    await expect.poll(badge).toBe('1');
    expect(await marks()).toEqual(['Keir Starmer']);
    await cardOf('#a', 'Keir Starmer');
  },
);
