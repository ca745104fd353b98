import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadStates, serveGallery, stageOf } from '../gallery/server.ts';
import { setStage } from '../gallery/set-stage.ts';
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

it('a card has no barriers in any state of the gallery', { timeout: 240_000 }, async () => {
  const page = await session.gloss.browser.newPage();
  const states = (await loadStates(gallery)).filter(
    ({ sheet, language }) => sheet === 'card' && language === undefined,
  );
  expect(states.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const state of states) {
    // On pages the card is in a tree that nothing can look into; the stage's can be.
    await setStage(page, stageOf(gallery), state);
    found.push(...(await barriers(page, '#stage')).map((barrier) => `${state.id}: ${barrier}`));
  }
  expect(found).toEqual([]);
});
