import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReportedMatch } from '../../entrypoints/shared/reported.ts';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { barriers } from './driver/axe.ts';
import { focused } from './driver/briefing.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { chooseFile, openOptions, press, savedBy, says } from './driver/options.ts';
import { openPopup } from './driver/popup.ts';
import { chooseSettings } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
  await home.evaluate(() => chrome.storage.local.clear());
});

/** What is stored now; undefined where nothing ever was. */
async function stored(): Promise<Partial<Settings> | undefined> {
  const all = await session.gloss.home.evaluate(() => chrome.storage.local.get('settings'));
  return all.settings as Partial<Settings> | undefined;
}

const WRONG: ReportedMatch = {
  subject: 'france',
  text: 'France',
  context: 'as Anatole France wrote',
  address: 'https://books.example/2026',
  date: '2026-11-24',
};

const report = (reported: ReportedMatch[]) =>
  session.gloss.home.evaluate((reported) => chrome.storage.local.set({ reported }), reported);

describe('the options are opened', () => {
  const isOpen = () =>
    until('the options', async () => {
      const tabs = await session.gloss.home.evaluate(() => chrome.tabs.query({}));
      return tabs.some(({ url }) => url?.includes('/options.html'));
    });

  it('from the popup', async () => {
    const page = await session.gloss.open(session.server.url('/index.html'));
    const popup = await openPopup(session.gloss, page);
    await popup.click('.to-options');
    await isOpen();
  });

  it('from the welcome page', async () => {
    await session.gloss.home.bringToFront();
    await session.gloss.home.click('.welcome-options');
    await isOpen();
  });
});

describe('a page that is open', () => {
  it('follows as a site is turned off, on, and off again by taking that back', async () => {
    const page = await session.gloss.open(session.server.url('/index.html'));
    expect(await markCount(page)).toBeGreaterThan(0);
    const marked = async () => {
      // A page that nobody sees is read only when it is shown again.
      await page.bringToFront();
      return (await markCount(page)) > 0;
    };
    const options = await openOptions(session.gloss);
    await options.type('.add input', page.url());
    await press(options, 'Turn off');
    await expect.poll(marked).toBe(false);
    const { hostname } = new URL(page.url());
    expect(await stored()).toMatchObject({ sitesOff: [hostname] });
    await press(options, `Turn on for ${hostname}`);
    await expect.poll(marked).toBe(true);
    await press(options, 'Undo');
    await expect.poll(marked).toBe(false);
  });

  it('opens no card as soon as none is wanted', async () => {
    const page = await session.gloss.open(session.server.url('/index.html'));
    await rest(page, await spotOf(page, 'main', 'Keir Starmer'));
    await card(session.gloss, page);
    const options = await openOptions(session.gloss);
    await press(options, 'Open cards in pages');
    await noCard(session.gloss, page);
    expect(await stored()).toMatchObject({ cards: false });
  });
});

it('speaks another language as soon as it is chosen', async () => {
  const options = await openOptions(session.gloss);
  await press(options, 'Deutsch');
  await says(options, 'Einstellungen');
  expect(await options.title()).toBe('Gloss-Einstellungen');
  await press(options, 'Wie der Browser');
  await says(options, 'Options');
});

it('keeps every choice, and shows it when it is opened again', async () => {
  const options = await openOptions(session.gloss);
  const choices: [label: string, setting: Partial<Settings>][] = [
    ['Tint', { markStyle: 'tint' }],
    ['Amber', { markColour: 'accent' }],
    ['The first on the page', { density: 'page' }],
    ['Concepts', { hiddenKinds: ['concept'] }],
    ['Events', { hiddenKinds: ['concept', 'event'] }],
    ['Patiently 0.6 s', { rest: 'patient' }],
    ['when it rests there with Alt held', { trigger: 'key' }],
    ['Large', { textSize: 'large' }],
    ['Dark', { theme: 'dark' }],
    ['Mark names in pages', { marks: false }],
  ];
  for (const [label, setting] of choices) {
    await press(options, label);
    await expect.poll(stored).toMatchObject(setting);
  }
  const chosen = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('input')].map(({ checked }) => checked));
  const again = await openOptions(session.gloss);
  expect(await chosen(again)).toEqual(await chosen(options));
});

describe('the field for a site', () => {
  it.each([
    ['', 'Type the address of a site first.'],
    ['the news', '“the news” is not the address of a site. One looks like news.example.'],
    ['news.*', 'A star can stand only at the beginning, as in *.news.example.'],
    ['www.off.example', 'Gloss is off there already.'],
  ])('says what is wrong with “%s”', async (typed, words) => {
    await chooseSettings(session.gloss, { sitesOff: ['off.example'] });
    const options = await openOptions(session.gloss);
    await options.type('.add input', typed);
    await press(options, 'Turn off');
    await says(options, words);
    expect(await stored()).toMatchObject({ sitesOff: ['off.example'] });
  });

  it('takes a wildcard', async () => {
    const options = await openOptions(session.gloss);
    await options.type('.add input', '*.news.example');
    await options.keyboard.press('Enter');
    await expect.poll(stored).toMatchObject({ sitesOff: ['*.news.example'] });
  });
});

describe('settings as a file', () => {
  it('come back as they were saved', async () => {
    await chooseSettings(session.gloss, { theme: 'dark', sitesOff: ['off.example'] });
    const options = await openOptions(session.gloss);
    const text = await savedBy(options, 'Save settings');
    await press(options, 'Light');
    await expect.poll(stored).toMatchObject({ theme: 'light' });
    await chooseFile(options, 'mine.json', text);
    await says(options, 'The settings of the file hold now.');
    expect(await stored()).toMatchObject({ theme: 'dark', sitesOff: ['off.example'] });
    await press(options, 'Undo');
    await expect.poll(stored).toMatchObject({ theme: 'light' });
  });

  it.each([
    ['{ "gloss": "sett', 'it is not JSON, or was cut off'],
    ['{ "recipes": ["soup"] }', 'holds no settings of Gloss'],
    ['{ "gloss": "settings", "version": 99 }', 'was saved by a newer version of Gloss'],
    [
      '{ "gloss": "settings", "version": 1, "enabled": true, "sitesOff": [], "theme": "sepia" }',
      '“theme” holds what Gloss does not understand',
    ],
  ])('change nothing where they are none: %s', async (text, words) => {
    await chooseSettings(session.gloss, { theme: 'dark' });
    const before = await stored();
    const options = await openOptions(session.gloss);
    await chooseFile(options, 'bad.json', text);
    await says(options, words);
    await says(options, 'Nothing was changed.');
    expect(await stored()).toEqual(before);
  });

  it('are set back, and that is taken back', async () => {
    await chooseSettings(session.gloss, { theme: 'dark', muted: [{ subject: 'nato', site: '*' }] });
    const options = await openOptions(session.gloss);
    await press(options, 'Set everything back');
    await expect.poll(stored).toMatchObject({ theme: 'auto', muted: [] });
    await press(options, 'Undo');
    await expect
      .poll(stored)
      .toMatchObject({ theme: 'dark', muted: [{ subject: 'nato', site: '*' }] });
  });
});

it('names the shortcuts, and leads to where the browser lets them be changed', async () => {
  const options = await openOptions(session.gloss);
  await says(options, 'Go to the next marked name');
  await says(options, 'Shift');
  // A browser that keeps a key to itself leaves the command without one.
  expect(await options.evaluate(() => document.body.innerText)).not.toContain('not set');
  const count = () => session.gloss.home.evaluate(async () => (await chrome.tabs.query({})).length);
  const before = await count();
  await press(options, 'Change them in the browser');
  await expect.poll(count).toBe(before + 1);
});

it('lists muted names, and lets them be marked again', async () => {
  const muted = [
    { subject: 'france', site: 'travel.example' },
    { subject: 'keir-starmer', site: '*' },
  ];
  await chooseSettings(session.gloss, { muted });
  const options = await openOptions(session.gloss);
  await says(options, 'France on travel.example');
  await says(options, 'Keir Starmer on all sites');
  await press(options, 'Unmute France');
  await expect.poll(stored).toMatchObject({ muted: [{ subject: 'keir-starmer', site: '*' }] });
  await press(options, 'Undo');
  await expect.poll(stored).toMatchObject({ muted });
});

it('lists what is reported, also while it is open, and lets it be saved and removed', async () => {
  const options = await openOptions(session.gloss);
  await report([WRONG]);
  await says(options, WRONG.context);
  const file = JSON.parse(await savedBy(options, 'Save as a file'));
  expect(file).toEqual({ gloss: 'reported', matches: [WRONG] });
  await press(options, 'Remove the report about “France”');
  await says(options, 'Removed.');
  const kept = () => session.gloss.home.evaluate(() => chrome.storage.local.get('reported'));
  await expect.poll(kept).toEqual({ reported: [] });
  await press(options, 'Undo');
  await expect.poll(kept).toEqual({ reported: [WRONG] });
});

it('does not lose the focus when what had it is removed', async () => {
  await chooseSettings(session.gloss, { sitesOff: ['off.example', 'too.example'] });
  const options = await openOptions(session.gloss);
  await press(options, 'Turn on for off.example');
  await says(options, 'Gloss is on again for off.example.');
  expect(await focused(options)).toContain('too.example');
});

it.each([
  ['as it comes', 1000, {}],
  ['in a narrow window', 320, {}],
  ['dark, with everything in it', 1000, { theme: 'dark' as const }],
])('has no barriers: %s', async (_, width, chosen) => {
  const muted = [{ subject: 'france', site: '*' }];
  await chooseSettings(session.gloss, { muted, sitesOff: ['off.example'], ...chosen });
  await report([WRONG]);
  const options = await openOptions(session.gloss);
  await options.setViewport({ width, height: 800 });
  await chooseFile(options, 'bad.json', '');
  await press(options, 'Unmute France');
  await says(options, 'France is marked again.');
  expect(await barriers(options)).toEqual([]);
});
