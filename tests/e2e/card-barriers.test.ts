import type { Page } from 'puppeteer-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadStates, serveGallery, stageOf } from '../gallery/server.ts';
import type { GalleryState } from '../gallery/states.tsx';
import { barriers } from './driver/axe.ts';
import { startSession } from './session.ts';

const session = startSession();
let gallery: ViteDevServer;

beforeAll(async () => {
  gallery = await serveGallery();
});

afterAll(async () => {
  await gallery?.close();
});

/** Shows a state as the gallery does; on pages the card is in a tree that nothing can look into. */
async function show(
  page: Page,
  { id, press = [], keys = [], width = 440, height = 620 }: GalleryState,
) {
  await page.setViewport({ width, height });
  await page.goto('about:blank');
  await page.goto(`${stageOf(gallery)}#${id}`);
  await page.waitForSelector('body[data-shown]');
  for (const selector of press) await page.locator(`>>> ${selector}`).click();
  for (const key of keys) await page.keyboard.press(key);
}

it('a card has no barriers in any state of the gallery', { timeout: 240_000 }, async () => {
  const page = await session.gloss.browser.newPage();
  const states = (await loadStates(gallery)).filter(
    ({ sheet, language }) => sheet === 'card' && language === undefined,
  );
  expect(states.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const state of states) {
    await show(page, state);
    found.push(...(await barriers(page, '#stage')).map((barrier) => `${state.id}: ${barrier}`));
  }
  expect(found).toEqual([]);
});
