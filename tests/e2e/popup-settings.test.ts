import { expect, it } from 'vitest';
import { card, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { badgeOf, openPopup, press, textOf } from './driver/popup.ts';
import { startSession, tidyUp } from './session.ts';

const session = startSession();

tidyUp(session);

it('switches a site off and on again in the open page', async () => {
  const page = await session.gloss.open(session.server.url('/shapes.html'));
  expect(await markCount(page)).toBeGreaterThan(0);
  const popup = await openPopup(session.gloss, page);
  await press(popup, 'Gloss on 127.0.0.1');
  await expect.poll(() => markCount(page)).toBe(0);
  await expect.poll(() => badgeOf(session.gloss, page)).toBe('');
  await press(popup, 'Gloss on 127.0.0.1');
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
});

it('pauses everywhere, for pages opened later too', async () => {
  const page = await session.gloss.open(session.server.url('/shapes.html'));
  const popup = await openPopup(session.gloss, page);
  await press(popup, 'Gloss on All sites');
  await expect.poll(() => markCount(page)).toBe(0);
  const later = await session.gloss.open(session.server.url('/index.html'));
  expect(await later.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await press(popup, 'Gloss on All sites');
  await expect.poll(() => markCount(later)).toBeGreaterThan(0);
});

it('tells the whole of a host that is too long to be shown', async () => {
  const host = `${'a-very-long-name-of-a-site.'.repeat(4)}localhost`;
  const page = await session.gloss.browser.newPage();
  session.server.page('/one.html', '<p>Keir Starmer.');
  await page.goto(session.server.url('/one.html', host));
  const popup = await openPopup(session.gloss, page);
  const title = () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.switch-label')?.title);
  await expect.poll(title).toBe(host);
});

it('leaves settings of a newer version alone until one is changed', async () => {
  const newer = { version: 2, sites: { 'news.example': 'off' } };
  const stored = () =>
    session.gloss.home.evaluate(async () => (await chrome.storage.local.get()).settings);
  await session.gloss.home.evaluate(
    (newer) => chrome.storage.local.set({ settings: newer }),
    newer,
  );
  const page = await session.gloss.open(session.server.url('/shapes.html'));
  const popup = await openPopup(session.gloss, page);
  await expect.poll(() => textOf(popup)).toContain('newer version');
  expect(await stored()).toEqual(newer);
  await press(popup, 'Gloss on 127.0.0.1');
  await expect
    .poll(stored)
    .toMatchObject({ version: 1, enabled: true, sitesOff: ['127.0.0.1'], language: 'auto' });
  await expect.poll(() => textOf(popup)).not.toContain('newer version');
});

it('sets broken settings aside and says so once', async () => {
  await session.gloss.home.evaluate(() =>
    chrome.storage.local.set({ settings: { enabled: 'perhaps' } }),
  );
  const page = await session.gloss.open(session.server.url('/shapes.html'));
  await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  const popup = await openPopup(session.gloss, page);
  await expect.poll(() => textOf(popup)).toContain('could not be read');
  await popup.close();
  const again = await openPopup(session.gloss, page);
  await expect.poll(() => textOf(again)).toContain('Keir Starmer');
  expect(await textOf(again)).not.toContain('could not be read');
});
