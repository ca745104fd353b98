import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonInCard, cardBox, noCard, spotOf } from './driver/hand.ts';
import { NAME, openNamePage, restOnName } from './driver/name-page.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

describe('the focus goes back to where it was', () => {
  const FIELD = `<input id="field"><p id="name" style="margin: 60px">So says ${NAME}.</p>`;
  const focused = () => page.evaluate(() => document.activeElement?.id);

  it.each(['its text', 'a button'])('after a press on %s and Esc', async (what) => {
    page = await openNamePage(session, FIELD);
    await page.focus('#field');
    await restOnName(session, page);
    const { left, top } = await cardBox(page);
    const to =
      what === 'a button'
        ? await buttonInCard(session.gloss, page, 'European')
        : { x: left + 30, y: top + 50 };
    await page.mouse.move(left + 30, top + 30, { steps: 4 });
    await page.mouse.move(to.x, to.y);
    await page.mouse.click(to.x, to.y);
    expect(await focused()).not.toBe('field');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await focused()).toBe('field');
  });

  it('but not from where the reader has put it', async () => {
    page = await openNamePage(session, `${FIELD}<input id="other">`);
    await page.focus('#field');
    await restOnName(session, page);
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 50, { steps: 4 });
    await page.mouse.click(left + 30, top + 50);
    await page.focus('#other');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await focused()).toBe('other');
  });
});

it('tells the page nothing of what happens in the card', async () => {
  page = await openNamePage(session, `<p id="name" style="margin: 60px">So says ${NAME}.</p>`);
  await page.evaluate(() => {
    document.title = '';
    const types = [
      ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'selectstart'],
      ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
      ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
      ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
    ];
    for (const type of types)
      addEventListener(type, ({ target }) => {
        if ((target as Element).localName === 'gloss-card') document.title += ` ${type}`;
      });
  });
  await restOnName(session, page);
  const { left, top } = await cardBox(page);
  await page.mouse.move(left + 30, top + 30, { steps: 4 });
  await page.mouse.click(left + 30, top + 50, { count: 2 });
  await page.mouse.click(left + 30, top + 50, { button: 'middle' });
  await page.mouse.click(left + 30, top + 50, { button: 'right' });
  await page.mouse.wheel({ deltaY: 20 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('a');
  // Out over the mention, where the page is told again.
  const name = await spotOf(page, '#name', NAME);
  await page.mouse.move(name.x, name.y);
  expect(await page.title()).toBe('');
});
