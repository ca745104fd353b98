import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { chooseSettings } from './driver/settings.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(() => chooseSettings(session.gloss, {}));

/** Opens a page of some HTML, with its marks as the settings want them. */
async function open(html: string, chosen: Partial<Settings> = {}): Promise<Page> {
  await chooseSettings(session.gloss, chosen);
  return session.gloss.open(session.server.page('/marks.html', html));
}

/** The marks in document order, each with the id of the element that it stands in. */
function marks(page: Page, name = 'gloss-mark'): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .flatMap(({ startContainer }) => startContainer.parentElement?.id ?? [])
        .sort(),
    name,
  );
}

const SECTIONS = `
  <h1>Talks</h1>
  <p id=a1>Keir Starmer spoke.</p> <p id=a2>Keir Starmer spoke again.</p>
  <h2>Later</h2>
  <p id=b1>Keir Starmer went on.</p> <p id=b2>Keir Starmer left.</p>`;

it.each<[Settings['density'], string[]]>([
  ['every', ['a1', 'a2', 'b1', 'b2']],
  ['section', ['a1', 'b1']],
  ['page', ['a1']],
])('marks by density: %s', async (density, expected) => {
  expect(await marks(await open(SECTIONS, { density }))).toEqual(expected);
});

it('takes articles for sections where there are no headings', async () => {
  const page = await open(`
    <article><p id=a1>Keir Starmer spoke.</p> <p id=a2>Keir Starmer spoke again.</p>
      <article><p id=b1>Keir Starmer? Says who?</p></article>
      <p id=a3>Keir Starmer spoke on.</p></article>
    <div role=article><p id=c1>Keir Starmer left.</p></div>`);
  expect(await marks(page)).toEqual(['a1', 'b1', 'c1']);
});

it('passes over a first that nobody can see', async () => {
  const page = await open(`
    <p id=a1 style="display: none">Keir Starmer spoke.</p> <p id=a2>Keir Starmer spoke.</p>`);
  expect(await marks(page)).toEqual(['a2']);
});

it('counts anew as the page grows, loses its first, or gets a heading', async () => {
  const page = await open(SECTIONS);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('afterbegin', '<p id=a0>Keir Starmer came.</p>'),
  );
  await expect.poll(() => marks(page)).toEqual(['a0', 'a1', 'b1']);
  await page.evaluate(() => document.querySelector('#a1')?.remove());
  await expect.poll(() => marks(page)).toEqual(['a0', 'a2', 'b1']);
  await page.evaluate(() =>
    document.querySelector('#b2')?.insertAdjacentHTML('beforebegin', '<h2>At last</h2>'),
  );
  await expect.poll(() => marks(page)).toEqual(['a0', 'a2', 'b1', 'b2']);
  await page.evaluate(() => document.querySelector('h1')?.remove());
  await expect.poll(() => marks(page)).toEqual(['a0', 'b1', 'b2']);
});

it('follows the settings at once', async () => {
  const page = await open(SECTIONS);
  await chooseSettings(session.gloss, { density: 'page', markStyle: 'tint', markColour: 'accent' });
  await expect.poll(() => marks(page, 'gloss-tint-accent')).toEqual(['a1']);
  expect(await marks(page)).toEqual([]);
  await chooseSettings(session.gloss, { marks: false });
  await expect.poll(() => marks(page)).toEqual([]);
  await chooseSettings(session.gloss, {});
  await expect.poll(() => marks(page)).toEqual(['a1', 'b1']);
});

it('leaves out muted names and kinds that are not to be shown', async () => {
  const page = await open('<p>Keir Starmer met Friedrich Merz of the Bundestag.</p>', {
    muted: [{ subject: 'friedrich-merz', site: '127.0.0.1' }],
    hiddenKinds: ['institution'],
  });
  expect(await markedTexts(page)).toEqual(['Keir Starmer']);
});

it('shows marks only while Alt is held, and cards with them, where that is chosen', async () => {
  const page = await open('<p id=a style="margin:80px">Keir Starmer spoke.</p>', {
    markStyle: 'alt',
  });
  const spot = await spotOf(page, '#a', 'Keir Starmer');
  expect(await marks(page)).toEqual([]);
  await page.keyboard.down('Alt');
  await expect.poll(() => marks(page)).toEqual(['a']);
  await rest(page, spot);
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  await page.keyboard.up('Alt');
  await expect.poll(() => marks(page)).toEqual([]);
});

it('opens the card of a mention that is not painted at a click with Alt', async () => {
  const page = await open('<p>Keir Starmer spoke.</p> <p><a id=b href="#x">Keir Starmer</a></p>');
  const { x, y } = await spotOf(page, '#b', 'Keir Starmer');
  await page.keyboard.down('Alt');
  await page.mouse.click(x, y);
  await page.keyboard.up('Alt');
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  expect(await page.evaluate(() => location.hash)).toBe('');
});
