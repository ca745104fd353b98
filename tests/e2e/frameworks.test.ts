import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServerApp, Story, StreamingServer } from '../fixtures/apps/app.ts';
import { type BundledApp, bundleApp } from './driver/bundle.ts';
import { complaintsOf } from './driver/complaints.ts';
import { expectTrueMarks } from './driver/expected.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const FIRST: Story = {
  title: 'Starmer gathers the coalition of the willing',
  lead: ['The call was led by Keir', 'Starmer', 'with Dick Schoof'],
  alert: 'Now speaking: Giorgia Meloni.',
  lines: [
    { id: 1, by: 'London', text: 'Ursula von der Leyen joins from Brussels.' },
    { id: 2, by: 'Vladimir Putin', text: 'No answer from the Kremlin so far.' },
    { id: 3, by: 'Paris', text: 'NATO will be asked; Ukraine has agreed to a ceasefire.' },
  ],
};

/** Of what was there some goes, some moves, some changes its words. */
const NEXT: Story = {
  title: 'A ceasefire for Ukraine?',
  lead: ['A word from', 'Friedrich Merz', 'came late, says Keir Starmer'],
  lines: [
    { id: 3, by: 'Paris', text: 'NATO has been asked; Vladimir Putin has not.' },
    { id: 4, by: 'Giorgia Meloni', text: 'Sanctions on Russia may follow.' },
    { id: 1, by: 'Brussels', text: 'Ursula von der Leyen leaves.' },
  ],
};

/** So long that neither the library nor Gloss is done with it in one go. */
const LONG: Story = {
  ...FIRST,
  lines: Array.from({ length: 3000 }, (_, id) => ({
    id,
    by: `Line ${id}`,
    text: id % 3 === 0 ? 'Dick Schoof spoke to Keir Starmer.' : 'Somebody spoke to somebody else.',
  })),
};

const session = startSession();
let page: Page;
let complaints: string[];

afterEach(async () => {
  await page.close();
});

/** The page as the server sends it; `then` is what its script does as soon as it is there. */
async function serve(app: BundledApp<ServerApp>, story: Story, then = ''): Promise<string> {
  session.server.page('/client.js', app.client);
  return session.server.page(
    '/app.html',
    `<!doctype html><title>App</title><div id=root>${await app.server.render(story)}</div>
     <script src="/client.js"></script><script>${then}</script>`,
  );
}

async function open(url: string): Promise<void> {
  page = await session.gloss.browser.newPage();
  complaints = complaintsOf(page);
  await page.goto(url);
}

/** Waits until the page shows some words, and gives what is marked then. */
async function marksWith(words: string): Promise<string[]> {
  const shows = () =>
    page
      .evaluate((words) => document.body.innerText.includes(words), words)
      // It may still be on its way.
      .catch(() => false);
  await until(`the page to say “${words}”`, shows);
  return expectTrueMarks(session.gloss, page);
}

const hydrate = (story: Story) => page.evaluate((story) => globalThis.app.hydrate(story), story);
const update = (story: Story) => page.evaluate((story) => globalThis.app.update(story), story);

const NAMES = ['react', 'preact', 'vue', 'svelte'];

describe.each(NAMES)('%s', (name) => {
  let app: BundledApp<ServerApp>;

  beforeAll(async () => {
    app = await bundleApp(name);
  });

  it('takes over a page that was read before, changes and goes', async () => {
    await open(await serve(app, FIRST));
    const before = await marksWith('Giorgia Meloni');
    expect(before).toContain('Keir Starmer');
    await hydrate(FIRST);
    await rest(page, await spotOf(page, '.alert', 'Giorgia Meloni'));
    expect((await card(session.gloss, page)).name).toBe('Giorgia Meloni');
    expect(await marksWith('Giorgia Meloni')).toEqual(before);
    await update(NEXT);
    const after = await marksWith('Friedrich Merz');
    expect(after).toContain('Friedrich Merz');
    await noCard(session.gloss, page);
    await update(FIRST);
    expect(await marksWith('Dick Schoof')).toEqual(before);
    await page.evaluate(() => globalThis.app.unmount());
    await until('the page to be empty', () => page.evaluate(() => !document.body.innerText.trim()));
    await session.gloss.settled(page);
    expect(await markCount(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('takes over a long page while it is being read', async () => {
    const then = `app.hydrate(${JSON.stringify(LONG)})`;
    await open(await serve(app, LONG, then));
    expect((await marksWith('Line 2999')).length).toBeGreaterThan(2000);
    for (const story of [NEXT, LONG, FIRST, NEXT]) await update(story);
    expect(await marksWith('Friedrich Merz')).toContain('Giorgia Meloni');
    expect(complaints).toEqual([]);
  });
});

it('react takes over a page that is still on its way', async () => {
  const { server, client } = await bundleApp<StreamingServer>('react-streamed');
  session.server.page('/client.js', client);
  const { url, answer } = session.server.stream('/streamed.html');
  const arrival = open(url);
  const response = await answer;
  response.write(
    '<!doctype html><title>App</title><script src="/client.js"></script><div id=root>',
  );
  const [early, late] = ['It was Keir Starmer.', 'And then it was Dick Schoof.'];
  const { promise, resolve } = Promise.withResolvers<string>();
  server.stream(early, promise).pipe(response);
  expect(await marksWith('Giorgia Meloni')).toEqual(['Keir Starmer', 'Giorgia Meloni']);
  await page.evaluate((early, late) => globalThis.takeOver(early, late), early, late);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  resolve(late);
  await arrival;
  expect(await marksWith(late)).toEqual(['Keir Starmer', 'Dick Schoof', 'Giorgia Meloni']);
  expect(complaints).toEqual([]);
});

it.each(NAMES)('%s says so where the page is not as the server has sent it', async (name) => {
  await open(await serve(await bundleApp<ServerApp>(name), FIRST));
  await page.evaluate(() => document.querySelector('ul')?.remove());
  await hydrate(FIRST).catch(() => undefined);
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
});
