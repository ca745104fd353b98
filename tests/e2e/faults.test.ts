import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { openPopup } from './driver/popup.ts';
import { startSession } from './session.ts';

const session = startSession();
const PARAGRAPH = '<p id=a style="margin:80px">It was Keir Starmer who spoke.</p>';
let page: Page;

afterEach(async () => {
  await page.close();
});

/** Opens a page and notes every error that its console shows. */
async function open(path: string, body: string, type?: string): Promise<string[]> {
  const errors: string[] = [];
  page = await session.gloss.browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(session.server.page(path, type ? { body, type } : body));
  return errors;
}

describe('a fault of ours leaves the page as it was, and is told by the popup alone', () => {
  const addName = () =>
    page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Dick Schoof.</p>'));
  const restOnName = async () => rest(page, await spotOf(page, '#a', 'Keir Starmer'));

  it.each<[string, () => void, () => Promise<void>]>([
    [
      'when it paints',
      () => {
        Highlight.prototype.add = () => {
          throw new Error('Fault');
        };
      },
      addName,
    ],
    [
      'when it looks under the pointer',
      () => {
        CSS.highlights.highlightsFromPoint = () => {
          throw new Error('Fault');
        };
      },
      restOnName,
    ],
    [
      'when it shows a card',
      () => {
        Range.prototype.getClientRects = () => {
          throw new Error('Fault');
        };
      },
      restOnName,
    ],
  ])('%s', async (_, breakIt, provoke) => {
    const errors = await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    expect(await markCount(page)).toBe(1);
    await session.gloss.inContent(page, breakIt);
    await provoke();
    await expect.poll(() => markCount(page)).toBe(0);
    expect(await page.$$(HOST)).toEqual([]);
    expect(errors).toEqual([]);
    const popup = await openPopup(session.gloss, page);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('Gloss stopped on this page');
    await popup.close();
  });
});

describe('what is no web page', () => {
  it.each([
    [
      'an SVG picture',
      '/a.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Keir Starmer</text></svg>',
    ],
    ['XML', '/a.xml', 'application/xml', '<names><name>Keir Starmer</name></names>'],
  ])('%s is left alone', async (_, path, type, body) => {
    const errors = await open(path, body, type);
    expect(await session.gloss.inContent(page, () => globalThis.glossFrame === undefined)).toEqual([
      true,
    ]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);
  });

  it('plain text is read as the page that browsers make of it', async () => {
    const errors = await open('/a.txt', 'It was Keir Starmer who spoke.', 'text/plain');
    await session.gloss.settled(page);
    expect(await markCount(page)).toBe(1);
    expect(errors).toEqual([]);
  });
});

it('a frame that vanishes while its card is on the way does no harm', async () => {
  const errors = await open(
    '/a.html',
    `${PARAGRAPH}<iframe id=f srcdoc="<p style='margin:9px'>Dick Schoof</p>" style="width:300px;height:100px"></iframe>`,
  );
  await session.gloss.settled(page);
  const box = await (await page.$('#f'))?.boundingBox();
  if (!box) throw new Error('the frame has no place');
  await rest(page, { x: box.x + 40, y: box.y + 20 });
  await page.evaluate(() => document.querySelector('#f')?.remove());
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  expect(errors).toEqual([]);
});

describe('a background', () => {
  it('that fell asleep wakes up for a card', async () => {
    await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    await session.gloss.sendToSleep();
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
  });
});
