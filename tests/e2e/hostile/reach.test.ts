import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, rest, spotOf } from '../driver/hand.ts';
import { startSession } from '../session.ts';

const session = startSession();
let page: Page;

beforeEach(async () => {
  page = await session.gloss.open(
    session.server.page(
      '/reach.html',
      `<!doctype html><html lang="en"><title>Reach</title>
      <p id="name" style="margin: 60px">It was Keir Starmer who spoke.</p>`,
    ),
  );
});

afterEach(async () => {
  await page.close();
});

/** Files that the extension has, by their path in it. */
const FILES = [
  'manifest.json',
  'popup.html',
  'briefing.html',
  'card.js',
  'icons/48.png',
  '_locales/en/messages.json',
];

describe('a page cannot load, even if it knew the address,', () => {
  it.each(FILES)('%s', async (file) => {
    const url = await session.gloss.home.evaluate((file) => chrome.runtime.getURL(file), file);
    // The file is there: Gloss itself gets it.
    expect(await session.gloss.home.evaluate(load, url)).toContain('fetch');
    expect(await page.evaluate(load, url)).toEqual([]);
  });
});

/** Runs in a page: by which ways an address can be loaded. */
async function load(url: string): Promise<string[]> {
  const element = (made: HTMLImageElement | HTMLScriptElement | HTMLLinkElement) =>
    new Promise<boolean>((done) => {
      made.onload = () => done(true);
      made.onerror = () => done(false);
      if (made instanceof HTMLLinkElement) made.href = url;
      else made.src = url;
      document.head.append(made);
    }).finally(() => made.remove());
  const image = document.createElement('img');
  const script = document.createElement('script');
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  const ways: [string, Promise<boolean>][] = [
    ['fetch', fetch(url).then(({ ok }) => ok)],
    ['blind fetch', fetch(url, { mode: 'no-cors' }).then(() => true)],
    ['image', element(image)],
    ['script', element(script)],
    ['sheet', element(link)],
  ];
  const tried = await Promise.all(
    ways.map(async ([way, loaded]) => ((await loaded.catch(() => false)) ? [way] : [])),
  );
  return tried.flat();
}

describe('a page sees nothing of Gloss', () => {
  it('among its variables, with a card open', async () => {
    const before = await names();
    await rest(page, await spotOf(page, '#name', 'Keir Starmer'));
    await card(session.gloss, page);
    expect(await names()).toEqual(before);
    expect(before.filter((name) => /gloss/i.test(name))).toEqual([]);
  });

  it('that it could send a message to, or ask for settings', async () => {
    const reachable = await page.evaluate(() =>
      ['chrome', 'browser'].flatMap((name) => {
        const api = (globalThis as unknown as Record<string, object | undefined>)[name];
        return Object.keys(api ?? {}).filter((part) => /runtime|storage|extension/.test(part));
      }),
    );
    expect(reachable).toEqual([]);
  });

  it('in what it stores and what it has loaded', async () => {
    const seen = await page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
      ...[...document.styleSheets].map(({ href }) => href),
      ...document.adoptedStyleSheets.map(() => 'adopted'),
    ]);
    expect(seen).toEqual([]);
  });
});

/** All names that a page's global object has. */
function names(): Promise<string[]> {
  return page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
}
