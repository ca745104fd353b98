import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import { show } from './driver/front.ts';
import { Gloss } from './driver/gloss.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { markCount, showsMarks } from './driver/marks.ts';
import { badgeOf, openPopup } from './driver/popup.ts';
import { startSession } from './session.ts';

const session = startSession();
const PARAGRAPH = '<p id=a style="margin:80px">It was Keir Starmer who spoke.</p>';
let page: Page;

afterEach(async () => {
  // A page may be in a browser of its own, which has been stopped by now.
  if (page.browser().connected && !page.isClosed()) await page.close();
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

/** Sends a message as the content script of the page would, whatever it is. */
async function send(message: object): Promise<unknown> {
  const [answer] = await session.gloss.inContent(
    page,
    (message: object) => chrome.runtime.sendMessage(message),
    'top',
    message,
  );
  return answer;
}

describe('messages', () => {
  const stamp = { id: 1, timestamp: 1 };

  it('for a script are answered by whether it came, or was refused by the browser', async () => {
    await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    expect(await send({ ...stamp, type: 'injectCard' })).toHaveProperty('res', true);
    // Into an extension's own page the browser puts no script.
    const refused = await session.gloss.home.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      { ...stamp, type: 'injectCard' },
    );
    expect(refused).toHaveProperty('res', false);
  });

  it.each([
    ['an unknown subject', { ...stamp, type: 'getCard', data: 'nobody' }],
    ['a subject that is no text', { ...stamp, type: 'getCard', data: { toString: 'x' } }],
    ['an endless id', { ...stamp, type: 'getCard', data: 'x'.repeat(100_000) }],
  ])('%s gets no card', async (_, message) => {
    await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    expect(
      (await send({ ...stamp, type: 'getCard', data: 'keir-starmer' })) as object,
    ).toHaveProperty('res');
    expect((await send(message)) ?? {}).not.toHaveProperty('res.subject');
  });

  it('of a frame that floods the background are dropped, and those of others are not', async () => {
    await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    const flood = 2000;
    const [answered] = await session.gloss.inContent(
      page,
      async (message: object, flood: number) => {
        const answers = Array.from({ length: flood }, () => chrome.runtime.sendMessage(message));
        return (await Promise.all(answers)).filter((answer) => answer?.res?.subject).length;
      },
      'top',
      { ...stamp, type: 'getCard', data: 'keir-starmer' },
      flood,
    );
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(flood);
    const flooding = page;
    await open('/b.html', PARAGRAPH);
    await flooding.close();
    await session.gloss.settled(page);
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  });

  it('a report of another shape leaves the badge as it is', async () => {
    await open('/a.html', PARAGRAPH);
    await session.gloss.settled(page);
    const badge = () => badgeOf(session.gloss, page);
    await expect.poll(badge).toBe('1');
    for (const data of [null, 'x', { counts: 3 }, { onTopic: 1, counts: { a: 'b' }, state: 0 }])
      await send({ ...stamp, type: 'pageReport', data });
    expect(await badge()).toBe('1');
  });
});

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

describe('an extension that is taken away under an open page', () => {
  let own: Gloss;
  let errors: string[];

  beforeEach(async () => {
    own = await Gloss.start(inject('browser'));
    errors = [];
    page = await own.open(session.server.page('/a.html', PARAGRAPH));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    expect(await showsMarks(page, '#a')).toBe(true);
  });

  afterEach(async () => {
    await own.stop();
  });

  /** Takes the extension away, and sees that the page has heard of it. */
  async function takeAway(): Promise<void> {
    await own.remove();
    await page.mouse.move(5, 5);
    await expect.poll(() => showsMarks(page, '#a')).toBe(false);
  }

  async function takeAwayAndPutBack(): Promise<void> {
    await takeAway();
    await own.putBack();
    await show(own, page);
    await expect.poll(() => showsMarks(page, '#a')).toBe(true);
  }

  it('leaves no paint and no error behind', async () => {
    await takeAway();
    expect(errors).toEqual([]);
  });

  it('comes back by itself to the pages that are open, and clears away an old card', async () => {
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    await card(own, page);
    await takeAwayAndPutBack();
    expect(await page.$$(HOST)).toEqual([]);
    await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
    expect((await card(own, page)).name).toBe('Keir Starmer');
    expect(errors).toEqual([]);
  });

  it('comes back to pages that never finish loading, too', async () => {
    const never = session.server.stream('/never.png').url;
    const body = `${PARAGRAPH}<img alt="" src="${never}">`;
    page = await own.browser.newPage();
    const url = session.server.page('/endless.html', body);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => showsMarks(page, '#a')).toBe(true);
    await takeAwayAndPutBack();
  });
});
