import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { RESTS } from '../../entrypoints/content/pointer/dwell.ts';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { card, noCard, openCard, pause, rest, type Spot, spotOf } from './driver/hand.ts';
import { openPopup } from './driver/popup.ts';
import { chooseSettings } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(() => session.gloss.home.evaluate(() => chrome.storage.local.clear()));

/** Longer than any rest that can be chosen, in ms. */
const LONG = 1000;

/** Opens a page, and only then changes the settings: it has to heed them while it is open. */
async function openThenChoose(chosen: Partial<Settings>): Promise<{ page: Page; spot: Spot }> {
  const page = await session.gloss.open(session.server.url('/index.html'));
  const spot = await spotOf(page, 'main', 'Keir Starmer');
  await rest(page, spot);
  await card(session.gloss, page);
  await page.mouse.move(0, 0);
  await noCard(session.gloss, page);
  await chooseSettings(session.gloss, chosen);
  return { page, spot };
}

/** Runs in a page: notes how long the pointer has been at rest when a card comes; in ms. */
function noteRest(host: string): void {
  let moved = 0;
  addEventListener('pointermove', () => {
    moved = performance.now();
  });
  new MutationObserver(() => {
    if (document.querySelector(host)) globalThis.rested ??= performance.now() - moved;
  }).observe(document.documentElement, { childList: true });
}

declare global {
  /** Noted by {@link noteRest}. */
  var rested: number | undefined;
}

async function opensNothing(page: Page): Promise<void> {
  await pause(page, LONG);
  expect(await openCard(session.gloss, page)).toBeUndefined();
}

describe('an open page heeds at once', () => {
  it('that no card is wanted', async () => {
    const { page, spot } = await openThenChoose({ cards: false });
    await rest(page, spot);
    await opensNothing(page);
    await chooseSettings(session.gloss, { cards: true });
    await rest(page, { ...spot, x: spot.x + 20 });
    expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
  });

  it('that a card is wanted only with Alt', async () => {
    const { page, spot } = await openThenChoose({ trigger: 'key' });
    await rest(page, spot);
    await opensNothing(page);
    await page.keyboard.down('Alt');
    expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
    await page.keyboard.up('Alt');
    await rest(page, { ...spot, x: spot.x + 2 });
    await pause(page, LONG);
    expect(await openCard(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
    await page.mouse.move(0, 0);
    await noCard(session.gloss, page);
  });

  it('that a card is wanted only with a click, which a second one closes', async () => {
    const { page, spot } = await openThenChoose({ trigger: 'click' });
    await rest(page, spot);
    await opensNothing(page);
    await page.mouse.click(spot.x, spot.y);
    expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
    await page.mouse.move(0, 0);
    await pause(page, LONG);
    expect(await openCard(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
    await page.mouse.click(spot.x, spot.y);
    await noCard(session.gloss, page);
  });

  it('how long a rest is', async () => {
    const { page, spot } = await openThenChoose({ rest: 'patient' });
    await page.evaluate(noteRest, HOST);
    await rest(page, spot);
    expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
    // Clocks of pages are coarse.
    expect(await page.evaluate(() => globalThis.rested)).toBeGreaterThan(RESTS.patient - 20);
  });
});

it('leaves a click on a link to the link, and takes one with Alt', async () => {
  const { page } = await openThenChoose({ trigger: 'click' });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#followed';
    link.id = 'link';
    link.textContent = 'What Keir Starmer said';
    document.querySelector('main')?.prepend(link);
  });
  await session.gloss.settled(page);
  const spot = await spotOf(page, '#link', 'Keir Starmer');
  await page.keyboard.down('Alt');
  await page.mouse.click(spot.x, spot.y);
  await page.keyboard.up('Alt');
  expect(await card(session.gloss, page)).toMatchObject({ name: 'Keir Starmer' });
  expect(await page.evaluate(() => location.hash)).toBe('');
  await page.mouse.click(spot.x, spot.y);
  await until('the link', () => page.evaluate(() => location.hash === '#followed'));
  expect(await openCard(session.gloss, page)).toBeUndefined();
});

/** Runs among the content scripts: how the open card looks. */
function lookOfCard() {
  const root = shadowRootOf(document.querySelector('gloss-card'))?.querySelector('.gloss');
  const summary = root?.querySelector('.summary');
  if (!root || !summary) return null;
  return {
    scheme: getComputedStyle(root).colorScheme,
    size: Number.parseFloat(getComputedStyle(summary).fontSize),
  };
}

describe('the next card has', () => {
  it.each([
    [
      { theme: 'dark', textSize: 'large' },
      { scheme: 'dark', size: 19.2 },
    ],
    [
      { theme: 'light', textSize: 'small' },
      { scheme: 'light', size: 14.4 },
    ],
  ] as const)('the look of %o', async (chosen, look) => {
    const { page, spot } = await openThenChoose(chosen);
    await rest(page, spot);
    await card(session.gloss, page);
    const [seen] = await session.gloss.inContent(page, lookOfCard);
    expect(seen?.scheme).toBe(look.scheme);
    expect(seen?.size).toBeCloseTo(look.size, 1);
  });

  it('the size of the text under it', async () => {
    const { page } = await openThenChoose({ textSize: 'page' });
    const onPage = await page.evaluate(() => {
      const text = document.createElement('p');
      text.id = 'large';
      text.style.font = '20px serif';
      text.textContent = 'Then Keir Starmer spoke.';
      document.querySelector('main')?.prepend(text);
      return Number.parseFloat(getComputedStyle(text).fontSize);
    });
    await session.gloss.settled(page);
    await rest(page, await spotOf(page, '#large', 'Keir Starmer'));
    await card(session.gloss, page);
    const [seen] = await session.gloss.inContent(page, lookOfCard);
    expect(seen?.size).toBeCloseTo(onPage, 1);
  });
});

it('our own pages wear the theme that is chosen, at once', async () => {
  const page = await session.gloss.open(session.server.url('/index.html'));
  const popup = await openPopup(session.gloss, page);
  const schemes = () =>
    popup.evaluate(() =>
      [document.documentElement, document.querySelector('.gloss')].map(
        (one) => one && getComputedStyle(one).colorScheme,
      ),
    );
  await expect.poll(schemes).toEqual(['light dark', 'light dark']);
  await chooseSettings(session.gloss, { theme: 'dark' });
  await expect.poll(schemes).toEqual(['dark', 'dark']);
  await popup.close();
});
