import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { Gloss } from './gloss.ts';
import { until } from './until.ts';

/** What a reader has of an open card. */
export interface Sight {
  /** What is at the middle of it: `card`, or the name of whatever element lies above. */
  middle: string;
  /** Whether all of it is in the window. */
  inWindow: boolean;
  width: number;
  height: number;
  left: number;
  top: number;
}

/** Waits until a card stands still, and gives what a reader has of it. */
export async function cardSight(gloss: Gloss, page: Page): Promise<Sight> {
  return until('a card that stands still', async () => {
    const sights = await gloss.inContent(page, readSight, 'all');
    return sights.find((sight) => sight !== null);
  });
}

/** Runs among the content scripts: null while no card is open, or while it still appears. */
function readSight(): Sight | null {
  const box = globalThis.glossCard?.box();
  if (!box || box.right === box.left) return null;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const host = document.elementFromPoint(x, y);
  const root = host?.localName === 'gloss-card' ? shadowRootOf(host) : null;
  if (root?.getAnimations().length) return null;
  return {
    middle: root?.elementFromPoint(x, y)?.closest('.card') ? 'card' : (host?.localName ?? 'none'),
    inWindow: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
    width: box.right - box.left,
    height: box.bottom - box.top,
    left: box.left,
    top: box.top,
  };
}

/** What of the card's edge is left out of a picture, in px: its corners are round. */
const RIM = 12;

/** A picture of what is within the edge of the card, as base64. */
export function cardPicture(page: Page, { left, top, width, height }: Sight): Promise<string> {
  const clip = { width: width - 2 * RIM, height: height - 2 * RIM };
  return picture(page, { x: left + RIM, y: top + RIM, ...clip });
}

/** A picture of a part of the window, in client px, as base64. */
export async function picture(page: Page, clip: ScreenshotClip): Promise<string> {
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return page.screenshot({
    encoding: 'base64',
    clip: { ...clip, x: clip.x + x, y: clip.y + y },
    captureBeyondViewport: false,
  });
}

/**
 * Which share of two pictures differs, from 0 to 1: 1 where they are not of one size. What is
 * barely seen does not count, for a browser smooths the edges of letters now so, now so.
 */
export async function difference(gloss: Gloss, one: string, other: string): Promise<number> {
  return gloss.home.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differ = 0;
      a.data.forEach((value, at) => {
        if (Math.abs(value - (b.data[at] ?? 0)) > 48) differ += 1;
      });
      return differ / a.data.length;
    },
    [one, other],
  );
}
