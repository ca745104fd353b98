import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';
import { Camera } from './camera.ts';
import { contactSheet } from './contact-sheet.ts';
import { loadStates, ROOT, serveGallery, stageOf } from './server.ts';

/*
 * Renders every state of the components in a real browser into `.output/gallery`, one picture
 * each, and all of them into `contact-sheet.png`. Ids of states as arguments render only those.
 */
const OUT = join(ROOT, '.output/gallery');

async function main(wanted: string[]) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed.');
  const server = await serveGallery();
  const browser = await launch({ executablePath, args: ['--no-sandbox'], pipe: true });
  try {
    const states = (await loadStates(server)).filter(
      ({ id }) => wanted.length === 0 || wanted.includes(id),
    );
    await rm(OUT, { recursive: true, force: true });
    await mkdir(OUT, { recursive: true });
    const camera = await Camera.in(browser, stageOf(server));
    for (const state of states) await camera.shoot(state, join(OUT, `${state.id}.png`));
    await contactSheet(browser, OUT, states);
    console.log(`${states.length} states: ${join(OUT, 'contact-sheet.png')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
