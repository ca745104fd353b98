import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { card, noCard } from '../driver/hand.ts';
import { cardSight } from '../driver/sight.ts';
import { startSession } from '../session.ts';
import { FIGHTS, SCRIPTS } from './scripts.ts';

const session = startSession();
let page: Page;
let errors: string[] = [];

afterEach(async () => {
  await page.close();
});

/** Where the name is: a page that is broken cannot be asked. */
const NAME = { x: 90, y: 72 };
const ELSEWHERE = { x: 700, y: 700 };

async function open(script: string): Promise<void> {
  errors = [];
  page = await session.gloss.browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const url = session.server.page(
    '/script.html',
    `<!doctype html><html lang="en"><title>Script</title><body style="margin: 0">
    <p style="margin: 60px; font: 16px/24px serif">Keir Starmer spoke.</p>
    <script>${script}</script>`,
  );
  await page.goto(url);
  await session.gloss.settled(page);
}

/** Moves the pointer there from elsewhere, as a hand does. */
async function restOn({ x, y }: typeof NAME): Promise<void> {
  await page.mouse.move(ELSEWHERE.x, ELSEWHERE.y);
  await session.gloss.inContent(page, twoFrames);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** Runs among the content scripts: by then it is known where the pointer is. */
function twoFrames(): Promise<boolean> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
  });
}

/** The page as it stands, read where its scripts do not reach. */
async function htmlOf(): Promise<string | undefined> {
  const [html] = await session.gloss.inContent(page, () => document.documentElement.outerHTML);
  return html;
}

describe('a page that', () => {
  it.each(SCRIPTS)('$name has cards all the same, and no error of ours', async ({ script }) => {
    await open(script);
    const before = await htmlOf();
    await restOn(NAME);
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    expect((await cardSight(session.gloss, page)).middle).toBe('card');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await htmlOf()).toBe(before);
    expect(errors).toEqual([]);
  });

  it.each(FIGHTS)('$name once is not fought, and has its cards in peace', async ({ script }) => {
    await open(script);
    const before = await htmlOf();
    await restOn(NAME);
    const fought = () => page.evaluate('fought');
    await expect.poll(fought).toBe(1);
    await page.mouse.move(ELSEWHERE.x, ELSEWHERE.y);
    await noCard(session.gloss, page);
    await expect.poll(htmlOf).toBe(before);
    expect(await fought()).toBe(1);
    await page.evaluate('peace = true');
    await restOn(NAME);
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    expect((await cardSight(session.gloss, page)).middle).toBe('card');
    expect(errors).toEqual([]);
  });
});
