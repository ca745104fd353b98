import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonInCard, card, cardBox, openCard, rest, spotOf } from '../driver/hand.ts';
import { startSession } from '../session.ts';
import { DEFINES_HOST, PROBES, SECRET } from './secrets.ts';

const session = startSession();
let page: Page;

beforeEach(async () => {
  const url = session.server.page(
    '/secret.html',
    `<!doctype html><html lang="en"><title>Secret</title><script>${DEFINES_HOST}</script>
    <p id="name" style="margin: 60px">It was Keir Starmer who spoke.</p>`,
  );
  page = await session.gloss.open(url);
  await rest(page, await spotOf(page, '#name', 'Keir Starmer'));
  expect((await card(session.gloss, page)).text).toContain(SECRET);
});

afterEach(async () => {
  await page.close();
});

describe('a page cannot read a card by', () => {
  it.each(PROBES)('$name', async ({ read }) => {
    expect(await page.evaluate(read)).not.toContain(SECRET);
  });

  it('what the reader selects in it', async () => {
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 90);
    await page.mouse.down();
    await page.mouse.move(left + 300, top + 250, { steps: 8 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });
});

describe('a page cannot press a button of a card by', () => {
  /** What a page can do at the place of a button, by the name of what it does. */
  it.each(['pointerdown', 'mousedown', 'click', 'keydown', 'command'])('%s', async (type) => {
    const spot = await buttonInCard(session.gloss, page, 'United Kingdom');
    await page.evaluate(pressAt, type, spot.x, spot.y);
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('events of its own, even if it had the button', async () => {
    const spot = await buttonInCard(session.gloss, page, 'United Kingdom');
    await session.gloss.inContent(page, pressWithin, 'top', spot.x, spot.y);
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
    await page.mouse.move(spot.x, spot.y, { steps: 4 });
    await page.mouse.click(spot.x, spot.y);
    await expect
      .poll(async () => (await openCard(session.gloss, page))?.name)
      .toContain('United Kingdom');
  });
});

/** Runs in the page. */
function pressAt(type: string, x: number, y: number): void {
  const host = document.elementFromPoint(x, y) as HTMLElement;
  host.focus();
  const init = { bubbles: true, composed: true, clientX: x, clientY: y, key: 'Enter' };
  for (const Kind of [PointerEvent, MouseEvent, KeyboardEvent, Event])
    host.dispatchEvent(new Kind(type, init));
  host.click();
}

/** Runs among the content scripts. */
function pressWithin(x: number, y: number): void {
  const root = shadowRootOf(document.querySelector('gloss-card'));
  const button = root?.elementFromPoint(x, y)?.closest('button');
  if (!button) throw new Error('There is no button');
  button.click();
}
