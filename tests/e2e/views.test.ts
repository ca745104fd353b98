import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { expectTrueMarks } from './driver/expected.ts';
import { card, cardBox, openCard, rest, spotOf } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { openPopup } from './driver/popup.ts';
import { printed } from './driver/print.ts';
import { chooseSettings } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

async function open(body: string, type = 'text/html; charset=utf-8'): Promise<void> {
  page = await session.gloss.open(session.server.page('/view', { body, type }));
}

it('leaves no trace on paper, of marks or of an open card', async () => {
  const body = `<!doctype html><p id=a style="margin:80px">It was Keir Starmer.</p>
    <div><template shadowrootmode=open><p>And Dick Schoof.</template></div><u>A line.</u>`;
  await open(body);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  await card(session.gloss, page);
  const withGloss = await printed(page);
  expect(await openCard(session.gloss, page)).toHaveProperty('name', 'Keir Starmer');
  const set = (enabled: boolean) => chooseSettings(session.gloss, { enabled, density: 'every' });
  await set(false);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  const without = await printed(page);
  await set(true);
  expect(without.glyphs.length).toBeGreaterThan(30);
  expect(without.shapes).toBeGreaterThan(0);
  expect(withGloss).toEqual(without);
});

describe.each([
  ['quirks mode', '', 'BackCompat'],
  ['standards mode', '<!doctype html>', 'CSS1Compat'],
])('in %s', (_, doctype, mode) => {
  it('a card stands below its mention, however far the page is scrolled', async () => {
    await open(`${doctype}<body style="height:3000px">
      <p id=a style="margin:1500px 80px">It was Keir Starmer.`);
    expect(await page.evaluate(() => document.compatMode)).toBe(mode);
    const spot = await spotOf(page, '#a', 'Keir Starmer');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await rest(page, spot);
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    const { top, left, right } = await cardBox(page);
    expect(top).toBeGreaterThan(spot.y);
    expect(top).toBeLessThan(spot.y + 40);
    expect(left).toBeLessThan(spot.x);
    expect(right).toBeGreaterThan(spot.x);
  });
});

describe.each([0.5, 1.75])('zoomed to %d', (zoom) => {
  const body = '<!doctype html><p id=a style="margin:80px">It was Keir Starmer.';

  it('by the page', async () => {
    await open(`${body}<style>html { zoom: ${zoom} }</style>`);
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  });

  it('by the reader', async () => {
    await open(body);
    const tabId = await session.gloss.tabOf(page);
    const width = page.viewport()?.width ?? 0;
    const zoomTo = (factor: number) =>
      session.gloss.home.evaluate((id, factor) => chrome.tabs.setZoom(id, factor), tabId, factor);
    await zoomTo(zoom);
    // About: Firefox has a pixel of the page take a whole number of its own units.
    await until('the zoom', () =>
      page.evaluate((width) => Math.abs(innerWidth / width - 1) < 0.02, width / zoom),
    );
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    await zoomTo(1);
  });
});

it('reads plain text, and opens cards on it', async () => {
  await open('   It was Keir Starmer who spoke to\n   Giorgia Meloni.\n', 'text/plain');
  expect(await expectTrueMarks(session.gloss, page)).toEqual(['Keir Starmer', 'Giorgia Meloni']);
  await rest(page, await spotOf(page, 'body', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it.each([
  [
    'in closed details',
    '<details><summary>More</summary><p id=a>It was Keir Starmer.</details>',
    () => document.querySelector('details')?.toggleAttribute('open'),
  ],
  [
    'hidden until it is found',
    '<div id=found hidden=until-found><p id=a>It was Keir Starmer.</div>',
    () => location.assign('#found'),
  ],
])('has marks and cards ready for what is %s', async (_, body, unfold) => {
  await open(`<!doctype html>${body}`);
  const isSeen = () => page.evaluate(() => document.querySelector('#a')?.checkVisibility());
  expect(await isSeen()).toBe(false);
  const popup = await openPopup(session.gloss, page);
  const inPopup = () => popup.evaluate(() => document.body.innerText);
  await expect.poll(inPopup).toContain('Nothing named here');
  await popup.close();
  await page.evaluate(unfold);
  await expect.poll(isSeen).toBe(true);
  expect(await expectTrueMarks(session.gloss, page)).toEqual(['Keir Starmer']);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

/** Puts the words of another language in place of each text, as the browser's translator does. */
function translate(words: Record<string, string>): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const translated = words[text.data.trim()];
    if (translated === undefined) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.setAttribute('style', 'vertical-align: inherit;');
    inner.setAttribute('style', 'vertical-align: inherit;');
    inner.textContent = text.data.replace(text.data.trim(), translated);
    outer.append(inner);
    text.replaceWith(outer);
    // Kept by the translator for when the reader wants the original back.
    Reflect.set(outer, 'original', text);
  }
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
}

function showOriginal(lang: string): void {
  for (const font of document.querySelectorAll('font:has(> font)'))
    font.replaceWith(Reflect.get(font, 'original'));
  document.documentElement.lang = lang;
  document.documentElement.classList.remove('translated-ltr');
}

it('follows a page that is translated, and shown in its own language again', async () => {
  await open(`<!doctype html><html lang=pl><h1>Przywódcy rozmawiali o Ukrainie</h1>
    <p id=a>Brytyjski premier <b>Keir</b> Starmer rozmawiał z kanclerzem Niemiec.</p>
    <p>Ursula von der Leyen poparła plan, Kreml go odrzucił.</p>`);
  const original = await expectTrueMarks(session.gloss, page);
  expect(original).toContain('Keir Starmer');
  await page.evaluate(translate, {
    'Przywódcy rozmawiali o Ukrainie': 'Leaders spoke of a ceasefire in Ukraine',
    'Brytyjski premier': 'The British prime minister',
    Keir: 'Keir',
    'Starmer rozmawiał z kanclerzem Niemiec.': 'Starmer spoke to Friedrich Merz.',
    'Ursula von der Leyen poparła plan, Kreml go odrzucił.':
      'Ursula von der Leyen backed the plan; the Kremlin and Vladimir Putin refused.',
  });
  const translated = await expectTrueMarks(session.gloss, page);
  expect(translated).toEqual(expect.arrayContaining(['Keir Starmer', 'Friedrich Merz']));
  await rest(page, await spotOf(page, '#a', 'Friedrich Merz'));
  expect((await card(session.gloss, page)).name).toBe('Friedrich Merz');
  await page.evaluate(showOriginal, 'pl');
  expect(await expectTrueMarks(session.gloss, page)).toEqual(original);
});

declare const browser: { tabs: Pick<Tabs.Static, 'get' | 'goBack' | 'toggleReaderMode'> };

// Chromium's reading mode is a panel beside the page, which stays as it is.
it.runIf(inject('browser') === 'firefox')(
  'keeps out of the reader view, and is there again when it is left',
  async () => {
    const { gloss } = session;
    const body = '<p>It was Keir Starmer who spoke, and many listened to what he said. ';
    await open(`<!doctype html><title>News</title><article><h1>News</h1>${body.repeat(20)}`);
    const tabId = await gloss.tabOf(page);
    const reader = () => gloss.home.evaluate((id) => browser.tabs.get(id), tabId);
    await expect.poll(reader).toMatchObject({ isArticle: true });
    await gloss.home.evaluate((id) => browser.tabs.toggleReaderMode(id), tabId);
    // The address of what the browser shows itself is kept from extensions.
    await expect.poll(reader).not.toHaveProperty('url');
    const popup = await openPopup(gloss, page);
    const inPopup = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(inPopup).toContain('cannot read this page');
    await gloss.home.evaluate((id) => browser.tabs.goBack(id), tabId);
    await expect.poll(inPopup).toContain('Keir Starmer');
    await expect.poll(() => markedTexts(page)).toHaveLength(20);
    await rest(page, await spotOf(page, 'article', 'Keir Starmer'));
    expect((await card(gloss, page)).name).toBe('Keir Starmer');
  },
);
