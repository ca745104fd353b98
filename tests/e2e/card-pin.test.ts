import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  card,
  cardBox,
  cardNames,
  pause,
  pressInCard,
  rest,
  type Spot,
  spotOf,
} from './driver/hand.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

/** Pins the card of the name in the first paragraph and moves the pointer out of it. */
async function pinFirst(): Promise<void> {
  await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
  await card(session.gloss, page);
  await pressInCard(session.gloss, page, 'Pin');
  await page.mouse.move(990, 20);
}

const names = () => cardNames(session.gloss, page);

async function drag(from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** In the head of the first card, where it has no button. */
async function headOf(): Promise<Spot> {
  const { left, top } = await cardBox(page);
  return { x: left + 150, y: top + 40 };
}

beforeEach(async () => {
  page = await session.gloss.open(session.server.url('/shapes.html'));
});

afterEach(async () => {
  await page.close();
});

describe('a pinned card', () => {
  beforeEach(pinFirst);

  it('stays when the pointer has gone, the page scrolls and something is pressed', async () => {
    const before = await cardBox(page);
    await page.evaluate(() => scrollBy(0, 300));
    await page.mouse.click(990, 20);
    await pause(page, 600);
    expect(await names()).toEqual(['Keir Starmer']);
    expect(await cardBox(page)).toEqual(before);
  });

  it('stays when its mention is taken from the page', async () => {
    await page.evaluate(() => document.querySelector('#plain')?.remove());
    await session.gloss.settled(page);
    await pause(page, 300);
    expect(await names()).toEqual(['Keir Starmer']);
  });

  it('is dragged by its head, and never out of sight', async () => {
    const before = await cardBox(page);
    const { x, y } = await headOf();
    await drag({ x, y }, { x: x + 120, y: y + 30 });
    const after = await cardBox(page);
    expect(after.left - before.left).toBe(120);
    expect(after.top - before.top).toBe(30);
    await drag({ x: x + 120, y: y + 30 }, { x: 999, y: 1 });
    const { top, right } = await cardBox(page);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(1000);
  });

  it('is put into another corner without dragging, by keys as well', async () => {
    const { x, y } = await headOf();
    await drag({ x, y }, { x: 1, y: 1 });
    await pressInCard(session.gloss, page, 'Actions');
    await pressInCard(session.gloss, page, 'Move to the next corner');
    const place = async () => {
      const { left, top, right, bottom } = await cardBox(page);
      return [left < 10, top < 10, right > 950, bottom > 750];
    };
    await expect.poll(place).toEqual([false, true, true, false]);
    await page.keyboard.press('Enter');
    await expect.poll(place).toEqual([false, false, true, true]);
  });

  it('comes back into sight when the window becomes smaller', async () => {
    const { x, y } = await headOf();
    await drag({ x, y }, { x: x + 250, y });
    await page.setViewport({ width: 600, height: 500 });
    await expect.poll(async () => (await cardBox(page)).right).toBeLessThanOrEqual(600);
  });

  it('leaves room for others that open and are pinned', async () => {
    const { x, y } = await headOf();
    await drag({ x, y }, { x: x + 250, y: y + 200 });
    await rest(page, await spotOf(page, '#topic', 'Russia'));
    await expect.poll(names).toEqual(['Keir Starmer', 'Russia']);
    await pressInCard(session.gloss, page, 'Pin', 1);
    await page.mouse.move(10, 10);
    await pause(page, 600);
    expect(await names()).toEqual(['Keir Starmer', 'Russia']);
  });

  it('opens nothing that lies beneath it', async () => {
    const { x, y } = await headOf();
    await page.evaluate(() => scrollTo(0, 0));
    const beneath = await spotOf(page, '#topic', 'Russia');
    await drag({ x, y }, { x: beneath.x, y: beneath.y });
    await rest(page, beneath);
    await pause(page, 700);
    expect(await names()).toEqual(['Keir Starmer']);
  });

  it('turns to a related subject and back', async () => {
    await pressInCard(session.gloss, page, 'coalition of the willing');
    await expect.poll(names).toEqual(['Coalition of the willing']);
    await pressInCard(session.gloss, page, 'Back');
    await expect.poll(names).toEqual(['Keir Starmer']);
  });

  it('is closed by its button', async () => {
    await pressInCard(session.gloss, page, 'Close');
    await expect.poll(names).toEqual([]);
  });

  it('is closed by Esc in it, and by none elsewhere', async () => {
    const elsewhere = await spotOf(page, '#plain', 'A paragraph');
    await page.mouse.click(elsewhere.x, elsewhere.y);
    await page.keyboard.press('Escape');
    expect(await names()).toEqual(['Keir Starmer']);
    await pressInCard(session.gloss, page, 'coalition of the willing');
    await expect.poll(names).toEqual(['Coalition of the willing']);
    await page.keyboard.press('Escape');
    await expect.poll(names).toEqual([]);
  });

  it('goes when the page goes to another address by script', async () => {
    await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
    await expect.poll(names).toEqual([]);
  });
});

describe('pinning', () => {
  it('by a double click does not close the card at once', async () => {
    const spot = await spotOf(page, '#plain', 'Keir Starmer');
    await rest(page, spot);
    await card(session.gloss, page);
    const { right, top } = await cardBox(page);
    await page.mouse.move(right - 26, top + 24, { steps: 4 });
    await page.mouse.click(right - 26, top + 24, { count: 2 });
    await page.mouse.move(990, 20);
    await pause(page, 600);
    expect(await names()).toEqual(['Keir Starmer']);
  });

  it('lets the same name open again once the pointer has been elsewhere', async () => {
    await pinFirst();
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    await expect.poll(names).toEqual(['Keir Starmer', 'Keir Starmer']);
  });
});
