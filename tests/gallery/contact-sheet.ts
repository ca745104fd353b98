import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { GalleryState } from './states.tsx';

const COLUMN = 460;
const COLUMNS = 4;

/** Puts the pictures of all states, with their names, on one sheet beside them. */
export async function contactSheet(
  browser: Browser,
  dir: string,
  states: readonly GalleryState[],
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: COLUMN * COLUMNS, height: 800 });
  const figures = await Promise.all(states.map(({ id }) => figure(dir, id)));
  await page.setContent(`<!doctype html><style>
    body { margin: 0; columns: ${COLUMNS}; column-gap: 0; background: #8d8a84; }
    /* Of a long page, the beginning: all of it is in its own picture. */
    figure { break-inside: avoid; max-height: 1600px; overflow: hidden; margin: 0; padding: 12px; font: 14px sans-serif; }
    img { display: block; margin-top: 4px; zoom: 0.5; max-width: 100%; }
  </style>${figures.join('')}`);
  await page.screenshot({
    path: join(dir, 'contact-sheet.png') as `${string}.png`,
    fullPage: true,
  });
  await page.close();
}

async function figure(dir: string, id: string): Promise<string> {
  const png = await readFile(join(dir, `${id}.png`), 'base64');
  return `<figure>${id}<img src="data:image/png;base64,${png}"></figure>`;
}
