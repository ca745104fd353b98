import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonInCard,
  card,
  cardBox,
  comeToRest,
  noCard,
  openCard,
  pause,
  type Spot,
  spotOf,
} from './driver/hand.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

/** Longer than a long press has to be, in ms. */
const LONG = 700;

beforeEach(async () => {
  page = await session.gloss.open(session.server.url('/shapes.html'));
});

afterEach(async () => {
  await page.close();
});

const tap = ({ x, y }: Spot) => page.touchscreen.tap(x, y);

async function tapOn(within: string, words: string): Promise<void> {
  const spot = await spotOf(page, within, words);
  await comeToRest(page);
  await tap(spot);
}

async function press({ x, y }: Spot, time: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, y);
  await pause(page, time);
  await finger.end();
}

const name = async () => (await openCard(session.gloss, page))?.name;

/** Whether the sheet still comes up. */
async function isMoving(): Promise<boolean> {
  const [moving] = await session.gloss.inContent(page, () => {
    const root = shadowRootOf(document.querySelector('gloss-card'));
    return root !== null && root.getAnimations().length > 0;
  });
  return moving ?? false;
}

describe('a tap on a name', () => {
  beforeEach(async () => {
    await page.evaluate(() => {
      document.title = '';
      document.querySelector('#plain')?.addEventListener('click', () => {
        document.title += 'clicked';
      });
    });
    await tapOn('#plain', 'Keir Starmer');
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    await expect.poll(isMoving).toBe(false);
  });

  it('opens a sheet along the lower edge of the window', async () => {
    const { left, right, bottom } = await cardBox(page);
    expect(bottom).toBe(800);
    expect(left + right).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  });

  it('reaches the page, too', async () => {
    expect(await page.title()).toBe('clicked');
  });

  it('opens what stays when the finger has gone', async () => {
    await pause(page, 700);
    expect(await name()).toBe('Keir Starmer');
  });

  it('opens what a tap elsewhere closes', async () => {
    await tap({ x: 990, y: 20 });
    await noCard(session.gloss, page);
  });

  it('opens what its button closes', async () => {
    await tap(await buttonInCard(session.gloss, page, 'Close'));
    await noCard(session.gloss, page);
  });

  it('opens what turns to a related subject', async () => {
    await tap(await buttonInCard(session.gloss, page, 'coalition of the willing'));
    await expect.poll(name).toBe('Coalition of the willing');
  });

  it('opens what a swipe down by its head closes, and a short one does not', async () => {
    const { left, top } = await cardBox(page);
    const from = { x: left + 200, y: top + 50 };
    await swipe(from, { x: from.x, y: from.y + 40 });
    await pause(page, 100);
    expect(await name()).toBe('Keir Starmer');
    await swipe(from, { x: from.x, y: from.y + 150 });
    await noCard(session.gloss, page);
  });
});

async function swipe(from: Spot, to: Spot): Promise<void> {
  const finger = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= 5; step++)
    await finger.move(from.x + ((to.x - from.x) * step) / 5, from.y + ((to.y - from.y) * step) / 5);
  await finger.end();
}

describe('in a link', () => {
  it('a tap follows it', async () => {
    await tapOn('#link', 'Merz');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#linked');
    expect(await name()).toBeUndefined();
  });

  it('a long press opens the sheet and does not follow it', async () => {
    await press(await spotOf(page, '#link', 'Merz'), LONG);
    expect((await card(session.gloss, page)).name).toBe('Friedrich Merz');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('a finger that moves is no press', async () => {
    const { x, y } = await spotOf(page, '#link', 'Merz');
    const finger = await page.touchscreen.touchStart(x, y);
    await finger.move(x, y - 60);
    await pause(page, LONG);
    await finger.end();
    expect(await name()).toBeUndefined();
  });
});

it('a long press on a name in plain text is left to the browser, for selecting', async () => {
  await press(await spotOf(page, '#plain', 'Keir Starmer'), LONG);
  await pause(page, 300);
  expect(await name()).toBeUndefined();
  await tapOn('#topic', 'Russia');
  expect((await card(session.gloss, page)).name).toBe('Russia');
});
