import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { command } from '../driver/commands.ts';
import { complaintsOf } from '../driver/complaints.ts';
import { buttonInCard, card, noCard, rest, spotOf } from '../driver/hand.ts';
import { markedTexts } from '../driver/marks.ts';
import { startSession } from '../session.ts';
import { FIELDS } from './places.ts';

const session = startSession();
let page: Page;
let complaints: string[] = [];

afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

/** Opens a page whose form gives its fields for whatever it is asked. */
async function open(inForm: string, attributes = ''): Promise<void> {
  const form = `<style>form { padding: 60px }</style><form id="form" ${attributes}>${inForm}${FIELDS}</form>`;
  page = await session.gloss.browser.newPage();
  complaints = complaintsOf(page);
  await page.goto(session.server.page('/form.html', `<!doctype html><body>${form}`));
  await session.gloss.settled(page);
}

/** The pointer rests on the name in the form, and its card comes. */
async function openCard(): Promise<void> {
  await rest(page, await spotOf(page, '#form', 'Keir'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
}

describe('a form whose fields bear the names of whatever can be asked of it', () => {
  it('is followed as it changes', async () => {
    await open('It was Keir Starmer.');
    await page.evaluate(() =>
      document.querySelector('input')?.insertAdjacentText('beforebegin', 'Dick Schoof came.'),
    );
    await expect.poll(() => markedTexts(page)).toEqual(['Keir Starmer', 'Dick Schoof']);
    await page.evaluate(() => Element.prototype.remove.call(document.querySelector('form')));
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });

  it('is where the pointer may go from a name', async () => {
    await open('<div>It was Keir Starmer.</div>');
    const { x, y } = await spotOf(page, '#form', 'Keir');
    await openCard();
    await page.mouse.move(x, y - 40);
    await noCard(session.gloss, page);
    await openCard();
  });

  it('is where the keyboard may go', async () => {
    await open('It was Keir Starmer.', 'style="margin-top: 3000px"');
    expect(await command(session.gloss, page, 'step', { forward: true, from: 'edge' })).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('has the focus back when a card has gone', async () => {
    await open('It was Keir Starmer.', 'tabindex="0"');
    const inForm = () =>
      page.evaluate(() => document.activeElement === document.querySelector('form'));
    await page.keyboard.press('Tab');
    expect(await inForm()).toBe(true);
    await openCard();
    const { x, y } = await buttonInCard(session.gloss, page, 'pin');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await noCard(session.gloss, page);
    expect(await inForm()).toBe(true);
  });

  it('has a card in it where it is a popover', async () => {
    await open('It was Keir Starmer.', 'popover');
    await page.evaluate(() =>
      HTMLElement.prototype.showPopover.call(document.querySelector('form')),
    );
    await openCard();
  });
});
