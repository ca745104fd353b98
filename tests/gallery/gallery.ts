import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { glossPack } from '../../data/build/vite.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { Camera } from './camera.ts';
import { contactSheet } from './contact-sheet.ts';
import type { GalleryState } from './states.tsx';
import { locales } from './vite-locales.ts';

/*
 * Renders every state of the components in a real browser into `.output/gallery`, one picture
 * each, and all of them into `contact-sheet.png`. Ids of states as arguments render only those.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, '.output/gallery');

async function main(wanted: string[]) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed.');
  const server = await serve();
  const browser = await launch({ executablePath, args: ['--no-sandbox'], pipe: true });
  try {
    const states = (await load(server)).filter(
      ({ id }) => wanted.length === 0 || wanted.includes(id),
    );
    await rm(OUT, { recursive: true, force: true });
    await mkdir(OUT, { recursive: true });
    const url = server.resolvedUrls?.local[0] ?? '';
    const camera = await Camera.in(browser, `${url}tests/gallery/index.html`);
    for (const state of states) await camera.shoot(state, join(OUT, `${state.id}.png`));
    await contactSheet(browser, OUT, states);
    console.log(`${states.length} states: ${join(OUT, 'contact-sheet.png')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function serve(): Promise<ViteDevServer> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [glossPack(), locales()],
    server: { host: '127.0.0.1', port: 0, hmr: false },
    // What the states import is known; a search through the whole project would find too much.
    optimizeDeps: {
      noDiscovery: true,
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'valibot'],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return server.listen();
}

async function load(server: ViteDevServer): Promise<readonly GalleryState[]> {
  const module = await server.ssrLoadModule('/tests/gallery/states.tsx');
  return module.STATES as readonly GalleryState[];
}

await main(process.argv.slice(2));
