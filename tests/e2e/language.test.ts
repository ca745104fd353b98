import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { LANGUAGES, type LanguageChoice } from '../../components/i18n/language.ts';
import { NARROW, openBriefing } from './driver/briefing.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { openOptions } from './driver/options.ts';
import { openPopup } from './driver/popup.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(() => session.gloss.home.evaluate(() => chrome.storage.local.clear()));

/** Chooses a language, as the options page does. */
const choose = (language: LanguageChoice) =>
  session.gloss.home.evaluate(
    (language) =>
      chrome.storage.local.set({ settings: { version: 1, enabled: true, sitesOff: [], language } }),
    language,
  );

const said = (page: Page, selector: string) => () =>
  page.evaluate(
    (selector) => [document.documentElement.lang, document.querySelector(selector)?.textContent],
    selector,
  );

/** Runs in a page of Gloss, and among the content scripts for a card: what is seen only in part. */
function lookForCuts(): { seen: number; cut: string[] } {
  const host = document.querySelector('gloss-card');
  const all = [...((host ? shadowRootOf(host) : document)?.querySelectorAll('.gloss *') ?? [])];
  const cut = all.filter(
    (element) =>
      // What is for screen readers alone is 1 px wide.
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth &&
      getComputedStyle(element).overflowX !== 'visible',
  );
  return { seen: all.length, cut: cut.map((element) => element.textContent ?? '') };
}

/** Runs in a page: by how much it is wider than its window, in px. */
function widerThanWindow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

const KIND_OF_STARMER = { de: 'Person', fr: 'Personne', uk: 'Особа' };

it('is that of the browser until another is chosen, and then that, at once', async () => {
  const page = await session.gloss.open(session.server.url('/index.html'));
  const popup = await openPopup(session.gloss, page);
  const total = '.switch:last-of-type .switch-label';
  await expect.poll(said(popup, total)).toEqual(['en', 'Gloss on all sites']);
  await choose('de');
  await expect.poll(said(popup, total)).toEqual(['de', 'Gloss: alle Websites']);
  await expect
    .poll(said(session.gloss.home, 'h1'))
    .toEqual([
      'de',
      'Lassen Sie den Zeiger auf einem markierten Namen ruhen, und seine Karte geht auf.',
    ]);
  await popup.close();
});

it('is spoken by every card that opens after it was chosen', async () => {
  const page = await session.gloss.open(session.server.url('/index.html'));
  const spot = await spotOf(page, 'main', 'Keir Starmer');
  for (const [language, kind] of Object.entries(KIND_OF_STARMER)) {
    await choose(language as LanguageChoice);
    await rest(page, spot);
    expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer', kind });
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    await page.mouse.move(0, 0);
  }
});

it.each(LANGUAGES)('cuts nothing off in popup and card: %s', async (language) => {
  await choose(language);
  const page = await session.gloss.open(session.server.url('/index.html'));
  const popup = await openPopup(session.gloss, page);
  await popup.waitForSelector(`.popup[lang=${language}] .index`);
  const inPopup = await popup.evaluate(lookForCuts);
  expect(inPopup.seen).toBeGreaterThan(100);
  expect(inPopup.cut).toEqual([]);
  await popup.close();
  await rest(page, await spotOf(page, 'main', 'France'));
  await card(session.gloss, page);
  const [inCard] = await session.gloss.inContent(page, lookForCuts);
  expect(inCard?.seen).toBeGreaterThan(30);
  expect(inCard?.cut).toEqual([]);
});

it.each(LANGUAGES)('cuts nothing off in a narrow briefing: %s', async (language) => {
  await choose(language);
  const briefing = await openBriefing(session.gloss, '', NARROW);
  await briefing.waitForSelector(`.briefing[lang=${language}]`);
  const { seen, cut } = await briefing.evaluate(lookForCuts);
  expect(seen).toBeGreaterThan(300);
  expect(cut).toEqual([]);
  expect(await briefing.evaluate(widerThanWindow)).toBe(0);
  await briefing.close();
});

it.each(LANGUAGES)('cuts nothing off in narrow options: %s', async (language) => {
  await choose(language);
  const options = await openOptions(session.gloss);
  await options.setViewport({ width: 320, height: 800 });
  await options.waitForSelector(`.options[lang=${language}]`);
  const { seen, cut } = await options.evaluate(lookForCuts);
  expect(seen).toBeGreaterThan(150);
  expect(cut).toEqual([]);
  expect(await options.evaluate(widerThanWindow)).toBe(0);
  await options.close();
});
