import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openOwnPage } from './driver/briefing.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { badgeOf } from './driver/popup.ts';
import { startSession } from './session.ts';

/* What the background makes of messages, should a frame send any that Gloss would not. */

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

async function open(path: string): Promise<void> {
  const body = '<p id=a style="margin:80px">It was Keir Starmer who spoke.</p>';
  page = await session.gloss.open(session.server.page(path, body));
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

/** What every message bears. */
const stamp = { id: 1, timestamp: 1 };

/** What a reader has stored. */
const stored = () =>
  session.gloss.home.evaluate(() => chrome.storage.local.get(['settings', 'reported']));

it('a wish for a script is answered by whether it came, or was refused by the browser', async () => {
  await open('/a.html');
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
])('a wish for the card of %s gets none', async (_, message) => {
  await open('/a.html');
  expect(
    (await send({ ...stamp, type: 'getCard', data: 'keir-starmer' })) as object,
  ).toHaveProperty('res');
  expect((await send(message)) ?? {}).not.toHaveProperty('res.subject');
});

it('those of a frame that floods the background are dropped, and those of others are not', async () => {
  await open('/a.html');
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
  await open('/b.html');
  await flooding.close();
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it('a report of another shape leaves the badge as it is', async () => {
  await open('/a.html');
  const badge = () => badgeOf(session.gloss, page);
  await expect.poll(badge).toBe('1');
  for (const data of [null, 'x', { counts: 3 }, { onTopic: 1, counts: { a: 'b' }, state: 0 }])
    await send({ ...stamp, type: 'pageReport', data });
  expect(await badge()).toBe('1');
});

describe('what a reader would have stored', () => {
  it('is not taken from a page of no site, or of another shape', async () => {
    const before = await stored();
    page = await openOwnPage(session.gloss, '/welcome.html');
    const answers = await page.evaluate(async () => {
      const send = (type: string, data: unknown) =>
        chrome.runtime
          .sendMessage({ id: Math.random(), type, data, timestamp: Date.now() })
          .then((answer: { res?: unknown }) => answer?.res ?? null);
      return [
        await send('mute', { subject: 'keir-starmer', muted: true }),
        await send('switchSite', false),
        await send('reportMatch', { subject: 'keir-starmer', text: 'a', context: 'a' }),
      ];
    });
    expect(answers).toEqual([null, null, false]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['mute', { subject: 'nobody', muted: true }],
    ['mute', { subject: 'keir-starmer', muted: 'yes' }],
    ['switchSite', 'off'],
    ['reportMatch', { subject: 'keir-starmer', text: 'a'.repeat(301), context: '' }],
    ['reportMatch', null],
  ])('is not taken where it makes no sense: %s of %j', async (type, data) => {
    const before = await stored();
    await open('/a.html');
    await send({ ...stamp, type, data });
    expect(await stored()).toEqual(before);
  });
});
