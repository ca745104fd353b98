import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { NAME, openNamePage, restOnName, themeInFrame } from './driver/name-page.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

describe('the card is as light or dark as the page', () => {
  it.each([
    ['oklch(0.25 0.03 260)', 'dark'],
    ['oklch(0.95 0.03 260)', 'light'],
    ['lab(12 5 5)', 'dark'],
    ['color(display-p3 0.05 0.05 0.1)', 'dark'],
    ['color-mix(in oklab, white, black 10%)', 'light'],
    ['rgb(0 0 0 / 0.2)', 'light'],
    ['#222', 'dark'],
  ])('%s', async (background, theme) => {
    page = await openNamePage(session, `<p id="name" style="margin: 60px">So says ${NAME}.</p>`, {
      style: `html { background: white } body { background: ${background} }`,
    });
    await restOnName(session, page);
    expect(await session.gloss.inContent(page, themeInFrame)).toEqual([theme]);
  });
});
