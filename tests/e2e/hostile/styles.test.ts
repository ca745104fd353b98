import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { card, noCard, rest, spotOf } from '../driver/hand.ts';
import { cardPicture, cardSight, difference, picture } from '../driver/sight.ts';
import { html } from '../driver/witness.ts';
import { startSession } from '../session.ts';
import { STYLES } from './styles.ts';

/** The share of a picture up to which it is taken for the same. */
const ALIKE = 0.002;

/** A part of the window that no card of these pages reaches, its shadow included. */
const GROUND = { x: 0, y: 770, width: 1000, height: 30 };

const session = startSession();
let page: Page;
let errors: string[] = [];

afterEach(async () => {
  await page.close();
});

async function open(css: string, body = ''): Promise<void> {
  errors = [];
  page = await session.gloss.browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const url = session.server.page(
    '/style.html',
    `<!doctype html><html lang="en"><title>Style</title><style>${css}</style><body>
    <p id="name" style="margin: 60px">It was Keir Starmer who spoke.</p>${body}`,
  );
  await page.goto(url);
  await session.gloss.settled(page);
}

async function restOnName() {
  await rest(page, await spotOf(page, '#name', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  return cardSight(session.gloss, page);
}

describe('a page that', () => {
  let plain: string;

  beforeAll(async () => {
    await open('');
    plain = await cardPicture(page, await restOnName());
    await page.close();
  });

  it.each(STYLES)(
    '$name leaves the card as it is, and is left as it is itself',
    async ({ css, body, reaches = [] }) => {
      await open(css, body);
      const before = await html(page);
      const ground = await picture(page, GROUND);
      const sight = await restOnName();
      expect(sight.middle).toBe('card');
      expect(sight.inWindow).toBe(true);
      const change = await difference(session.gloss, plain, await cardPicture(page, sight));
      if (reaches.includes(session.gloss.kind)) expect(change).toBeGreaterThan(ALIKE);
      else expect(change).toBeLessThan(ALIKE);
      const behind = await picture(page, GROUND);
      expect(await difference(session.gloss, ground, behind)).toBeLessThan(ALIKE);
      await page.keyboard.press('Escape');
      await noCard(session.gloss, page);
      expect(await html(page)).toBe(before);
      expect(errors).toEqual([]);
    },
  );
});
