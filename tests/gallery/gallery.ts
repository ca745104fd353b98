import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { glossPack } from '../../data/build/vite.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { contactSheet } from './contact-sheet.ts';
import type { GalleryState } from './states.tsx';

/*
 * Renders every state of the components in a real browser into `.output/gallery`, one picture
 * each, and all of them into `contact-sheet.png`. Names of states after the command render those.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, '.output/gallery');
const WINDOW = { width: 440, height: 620 };

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
    for (const state of states) await shoot(browser, url, state);
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
    plugins: [glossPack()],
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, hmr: false },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return server.listen();
}

async function load(server: ViteDevServer): Promise<readonly GalleryState[]> {
  const module = await server.ssrLoadModule('/tests/gallery/states.tsx');
  return module.STATES as readonly GalleryState[];
}

/** Takes the picture of one state; a fault in the page is a fault of the gallery. */
async function shoot(browser: Browser, url: string, state: GalleryState) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ ...WINDOW, ...size(state), deviceScaleFactor: 2 });
  await prefer(page, state);
  await page.goto(`${url}tests/gallery/index.html#${state.id}`);
  await page.waitForSelector('body[data-shown]');
  for (const selector of state.press ?? []) await page.click(`>>> ${selector}`);
  if (state.type) await page.keyboard.type(state.type);
  const stage = await page.waitForSelector('#stage');
  await stage?.screenshot({ path: join(OUT, `${state.id}.png`) as `${string}.png` });
  await page.close();
  if (faults.length > 0) throw new Error(`${state.id}: ${faults.join('; ')}`);
}

function size({ width, height }: GalleryState) {
  return { ...(width && { width }), ...(height && { height }) };
}

/** Puppeteer has no word for forced colours, so the browser is told directly. */
async function prefer(page: Page, { prefers = 'light', forcedColors = false }: GalleryState) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: prefers },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

await main(process.argv.slice(2));
