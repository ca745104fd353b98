/**
 * `npm start`: Gloss on a demo news page. With a display, a window to try it in; without one, the
 * pointer rests on some names, and screenshots of page, card and popup are written.
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { Gloss } from '../e2e/driver/gloss.ts';
import { card, noCard, rest, spotOf } from '../e2e/driver/hand.ts';
import { markedTexts } from '../e2e/driver/marks.ts';
import { openPopup } from '../e2e/driver/popup.ts';
import { PageServer } from '../e2e/server.ts';

const DEMO = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const SHOTS = '.output/demo';

/** Where the pointer rests: part of the page, words in it, name of the picture. */
const NAMES = [
  ['main', 'Keir Starmer', 'card-person'],
  ['main', 'coalition of the willing', 'card-initiative'],
  ['main', 'France', 'card-country'],
  ['main', 'military planners', 'card-event'],
] as const;

/** Cards fade in; a picture is taken of what they come to. */
const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];

const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const server = await PageServer.start(DEMO);
if (hasDisplay) await show();
else await record();
await server.stop();

async function show(): Promise<void> {
  const gloss = await Gloss.start('chromium', { headless: false, defaultViewport: null });
  await gloss.open(server.url('/index.html'));
  console.log('Rest the pointer on a marked name. Close the window, or press Ctrl+C, to end.');
  await new Promise((resolve) => gloss.browser.once('disconnected', resolve));
}

async function record(): Promise<void> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  const gloss = await Gloss.start('chromium', { defaultViewport: { width: 1280, height: 800 } });
  try {
    const page = await gloss.open(server.url('/index.html'));
    await page.emulateMediaFeatures(STILL);
    console.log('The demo page names:');
    for (const [name, count] of await marked(page)) console.log(`  ${name} (${count})`);
    await shoot(page, 'page');
    for (const [within, words, picture] of NAMES)
      await restAndShoot(gloss, page, within, words, picture);
    await page.emulateMediaFeatures([...STILL, ...DARK]);
    await restAndShoot(gloss, page, 'main', 'ReArm Europe', 'card-dark');
    const popup = await openPopup(gloss, page);
    await popup.setViewport({ width: 380, height: 600 });
    await shoot(popup, 'popup');
    await popup.emulateMediaFeatures(DARK);
    await shoot(popup, 'popup-dark');
    console.log(`No display here, so see the pictures in ${SHOTS}: page, cards and popup.`);
  } finally {
    await gloss.stop();
  }
}

async function restAndShoot(
  gloss: Gloss,
  page: Page,
  within: string,
  words: string,
  picture: string,
) {
  await rest(page, await spotOf(page, within, words));
  const { kind, name } = await card(gloss, page);
  console.log(`Rested on “${words}”: the card of ${name} (${kind}) opened.`);
  await shoot(page, picture);
  await page.keyboard.press('Escape');
  await noCard(gloss, page);
}

async function shoot(page: Page, picture: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}/${picture}.png` });
}

/** What is marked on a page, as it is written there, most often first. */
async function marked(page: Page): Promise<[string, number][]> {
  const counts = new Map<string, number>();
  for (const text of await markedTexts(page)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
