import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import { complaintsOf } from './driver/complaints.ts';
import { show } from './driver/front.ts';
import { Gloss } from './driver/gloss.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { showsMarks } from './driver/marks.ts';
import { PageServer } from './server.ts';

/* An extension that is taken away under an open page. */

const PARAGRAPH = '<p id=a style="margin:80px">It was Keir Starmer who spoke.</p>';
let server: PageServer;
let gloss: Gloss;
let page: Page;
let errors: string[];

beforeAll(async () => {
  server = await PageServer.start();
});

afterAll(async () => {
  await server?.stop();
});

beforeEach(async () => {
  gloss = await Gloss.start(inject('browser'));
  errors = [];
  page = await gloss.open(server.page('/a.html', PARAGRAPH));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  expect(await showsMarks(page, '#a')).toBe(true);
});

afterEach(async () => {
  await gloss.stop();
});

/** Takes the extension away, and sees that the page has heard of it. */
async function takeAway(): Promise<void> {
  await gloss.remove();
  await page.mouse.move(5, 5);
  await expect.poll(() => showsMarks(page, '#a')).toBe(false);
}

async function takeAwayAndPutBack(): Promise<void> {
  await takeAway();
  await gloss.putBack();
  await show(gloss, page);
  await expect.poll(() => showsMarks(page, '#a')).toBe(true);
}

it('leaves no paint and no error behind', async () => {
  await takeAway();
  expect(errors).toEqual([]);
});

it('comes back by itself to the pages that are open, and clears away an old card', async () => {
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  await card(gloss, page);
  await takeAwayAndPutBack();
  expect(await page.$$(HOST)).toEqual([]);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(gloss, page)).name).toBe('Keir Starmer');
  expect(errors).toEqual([]);
});

it('comes back to a page with frames of another site by the names of its handles', async () => {
  server.page('/b.html', 'Nobody.');
  const other = server.url('/b.html', 'localhost');
  const framed = (name: string) => `<iframe name="${name}" src="${other}"></iframe>`;
  const body = PARAGRAPH + framed('glossFrame') + framed('glossCard');
  page = await gloss.open(server.page('/framed.html', body));
  const complaints = complaintsOf(page);
  await takeAwayAndPutBack();
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(gloss, page)).name).toBe('Keir Starmer');
  expect(complaints).toEqual([]);
});

it('clears away an old card in a dialog, too', async () => {
  const body = `<dialog id="dialog">${PARAGRAPH}</dialog><script>dialog.showModal()</script>`;
  page = await gloss.open(server.page('/dialog.html', body));
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  await card(gloss, page);
  await takeAwayAndPutBack();
  expect(await page.$$(HOST)).toEqual([]);
});

it('comes back to pages that never finish loading, too', async () => {
  const never = server.stream('/never.png').url;
  const body = `${PARAGRAPH}<img alt="" src="${never}">`;
  page = await gloss.browser.newPage();
  const url = server.page('/endless.html', body);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => showsMarks(page, '#a')).toBe(true);
  await takeAwayAndPutBack();
});
