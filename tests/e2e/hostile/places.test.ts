import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { card, noCard, rest, type Spot, spotOf } from '../driver/hand.ts';
import { showsMarks } from '../driver/marks.ts';
import { cardSight } from '../driver/sight.ts';
import { html } from '../driver/witness.ts';
import { startSession } from '../session.ts';
import {
  AWAY_IN_FRAME,
  FRAMES,
  INNER,
  NAME_IN_FRAME,
  PLACES,
  type Place,
  STRANGERS,
} from './places.ts';

const session = startSession();
/** Where on these pages there is neither name nor card. */
const AWAY = { x: 990, y: 760 };

let page: Page;
let errors: string[] = [];

afterEach(async () => {
  await page.close();
});

async function open({ body, type = 'text/html', headers = {}, script = '' }: Place): Promise<void> {
  errors = [];
  page = await session.gloss.browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const head = body.startsWith('<?') ? '' : '<!doctype html><html lang="en"><title>Place</title>';
  await page.goto(session.server.page('/place.html', { body: head + body, type, headers }));
  await page.evaluate(script);
  await session.gloss.settled(page);
}

/** A card opens there, all of it in sight, and when it has gone the page is as before. */
async function expectCardAt(spot: Spot, away: Spot = AWAY): Promise<void> {
  const before = await html(page);
  await rest(page, spot);
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  const { middle, inWindow } = await cardSight(session.gloss, page);
  expect({ middle, inWindow }).toEqual({ middle: 'card', inWindow: true });
  // By the pointer: Esc goes to the frame that has the focus, and ends what is fullscreen.
  await page.mouse.move(away.x, away.y);
  await noCard(session.gloss, page);
  expect(await html(page)).toBe(before);
  expect(errors).toEqual([]);
}

describe('a name has a card', () => {
  it.each(PLACES)('$name', async (place) => {
    await open(place);
    await expectCardAt(await spotOf(page, '#name', 'Keir'));
  });
});

describe('a name has a card in a frame', () => {
  it.each(FRAMES)('$name', async (place) => {
    await open(place);
    await expectCardAt(NAME_IN_FRAME);
  });
});

describe('a name has a card in a frame of another site', () => {
  it.each(STRANGERS)('$name', async (place) => {
    session.server.page('/inner.html', INNER);
    const inner = session.server.url('/inner.html', 'localhost');
    await open({ ...place, body: place.body.replace('URL', inner) });
    await expectCardAt(NAME_IN_FRAME, AWAY_IN_FRAME);
  });
});

it('text that lets the pointer through is marked', async () => {
  const body = '<p id="name" style="pointer-events: none">It was Keir Starmer who spoke.</p>';
  await open({ name: 'let through', body });
  expect(await showsMarks(page, '#name')).toBe(true);
  expect(errors).toEqual([]);
});
