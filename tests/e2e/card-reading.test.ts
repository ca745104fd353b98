import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { chooseSettings } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await chooseSettings(session.gloss, {});
  await page.close();
});

const PAGE =
  '<!doctype html><meta name=viewport content="width=device-width"><p>Keir Starmer spoke.';

interface Reading {
  /** The size of the text of its facts, in px. */
  size: number;
  /** How many characters its full lines have, on average. */
  inLine: number;
  /** What does not fit: its class, or the name of its element. */
  cut: string[];
}

/** Runs among the content scripts: how the open card reads; null while there is none. */
function readCard(): Reading | null {
  const root = shadowRootOf(document.querySelector('gloss-card'))?.querySelector('.gloss');
  const fact = root?.querySelector('.facts li');
  if (!root || !fact) return null;
  /** The numbers of characters of the lines of a text, but for the last, which is seldom full. */
  const fullLines = (text: Node): number[] => {
    const lines = new Map<number, number>();
    const range = document.createRange();
    for (let at = 0; at < (text.textContent?.length ?? 0); at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()].slice(0, -1);
  };
  const texts = [...root.querySelectorAll('.summary, .facts li > span:first-child')];
  const lines = texts.flatMap(({ firstChild }) => (firstChild ? fullLines(firstChild) : []));
  const all = [root, ...root.querySelectorAll<HTMLElement>('*:not(.unseen, svg, svg *)')];
  const box = root.getBoundingClientRect();
  const isCut = (one: Element) => {
    const { left, right, width } = one.getBoundingClientRect();
    const scrolls = one.matches('.card-body') && one.scrollWidth > one.clientWidth;
    return width > 1 && (scrolls || left < box.left - 1 || right > box.right + 1);
  };
  return {
    size: Number.parseFloat(getComputedStyle(fact).fontSize),
    inLine: lines.reduce((sum, length) => sum + length, 0) / lines.length,
    cut: all.filter(isCut).map((one) => one.className || one.localName),
  };
}

/** Opens a card on a page and gives how it reads. */
async function read(settings: Partial<Settings>, prepare: () => Promise<unknown>) {
  await chooseSettings(session.gloss, settings);
  page = await session.gloss.open(session.server.page('/reading.html', PAGE));
  await prepare();
  await rest(page, await spotOf(page, 'p', 'Keir Starmer'));
  await card(session.gloss, page);
  return until('the card', async () => (await session.gloss.inContent(page, readCard))[0]);
}

/** Zooms the page, as its reader does; once only for a site, for the browser remembers it. */
async function zoomTo(factor: number): Promise<void> {
  const id = await session.gloss.tabOf(page);
  const width = await page.evaluate(() => innerWidth);
  await session.gloss.home.evaluate((id, zoom) => chrome.tabs.setZoom(id, zoom), id, factor);
  await until('the zoom', () => page.evaluate((width) => innerWidth !== width, width));
}

it('has lines of 45 to 65 characters, in whatever size of text and at 200 %', async () => {
  const asItIs = () => Promise.resolve();
  const normal = await read({}, asItIs);
  await page.close();
  const large = await read({ textSize: 'large' }, asItIs);
  await page.close();
  const zoomed = await read({}, () => zoomTo(2));
  await zoomTo(1);
  for (const { inLine, cut } of [normal, large, zoomed]) {
    expect(inLine).toBeGreaterThanOrEqual(45);
    expect(inLine).toBeLessThanOrEqual(65);
    expect(cut).toEqual([]);
  }
  expect(large.size / normal.size).toBeCloseTo(1.2, 2);
});

it('fits into a window of 320 px, in large text as well', async () => {
  const narrow = () => page.setViewport({ width: 320, height: 640 });
  const { cut, inLine } = await read({ textSize: 'large' }, narrow);
  expect(cut).toEqual([]);
  expect(inLine).toBeGreaterThan(20);
});
