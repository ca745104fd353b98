import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { startSession } from './session.ts';

const session = startSession();
let page: Page | undefined;

afterEach(async () => {
  await page?.close();
  page = undefined;
});

const PARAGRAPHS = 10_000;

/** Runs in a page: notes how many marks there are when the last paragraph has its own. */
const NOTE_LAST = `
  const marks = () => [...(CSS.highlights.get('gloss-mark') ?? [])];
  const last = document.querySelector('#last');
  requestAnimationFrame(function look() {
    const isLast = ({ startContainer }) => last.contains(startContainer);
    if (marks().some(isLast)) globalThis.marksAtLast = marks().length;
    else requestAnimationFrame(look);
  });`;

/** 5 MB, with a name in each paragraph. */
function giantPage(script: string): string {
  const paragraph = `<p>It was Keir Starmer. ${'And so they went on and on. '.repeat(18)}</p>`;
  const last = '<p id=last>It was Ursula von der Leyen.</p>';
  return `<!doctype html>${paragraph.repeat(PARAGRAPHS)}${last}<script>${NOTE_LAST}${script}</script>`;
}

/**
 * Opens the page at a place.
 * @returns how many marks there were when the last came, and at the end
 */
async function marksOf(script: string, place = ''): Promise<{ atLast: number; all: number }> {
  page = await session.gloss.open(session.server.page('/giant.html', giantPage(script)) + place);
  const marks = () => ({
    atLast: Reflect.get(globalThis, 'marksAtLast') as number,
    all: CSS.highlights.get('gloss-mark')?.size ?? 0,
  });
  await expect.poll(() => page?.evaluate(marks).then(({ atLast }) => atLast)).toBeTruthy();
  return page.evaluate(marks);
}

it('what a giant page is opened at is marked before the rest is read', async () => {
  const { atLast, all } = await marksOf('', '#last');
  expect(all).toBe(PARAGRAPHS + 1);
  expect(atLast).toBeLessThan(all / 2);
});

it('so is what it is scrolled to while it is read', async () => {
  const { atLast, all } = await marksOf(`
    requestAnimationFrame(function look() {
      if (marks().length > 0) last.scrollIntoView();
      else requestAnimationFrame(look);
    });`);
  expect(all).toBe(PARAGRAPHS + 1);
  expect(atLast).toBeLessThan(all);
});
