import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, cardNames, noCard, openCard, pressInCard, rest, spotOf } from './driver/hand.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

beforeEach(async () => {
  page = await session.gloss.open(session.server.url('/shapes.html'));
});

afterEach(async () => {
  await session.gloss.home.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

const openFirst = async () => {
  await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
  await card(session.gloss, page);
};

const press = (words: string) => pressInCard(session.gloss, page, words);

const names = () => cardNames(session.gloss, page);

/** What is stored under a key. */
const stored = (key: string) =>
  session.gloss.home.evaluate((key) => chrome.storage.local.get(key).then((all) => all[key]), key);

/** The words at the foot of the open card. */
async function foot(): Promise<string> {
  const [text] = await session.gloss.inContent(page, () => {
    const root = shadowRootOf(document.querySelector('gloss-card'));
    return root?.querySelector('.card-foot')?.textContent ?? '';
  });
  return text ?? '';
}

async function choose(action: string): Promise<void> {
  await press('Actions');
  await press(action);
}

describe('muting a name on a site', () => {
  beforeEach(async () => {
    await openFirst();
    await choose('Mute this name');
    await expect.poll(foot).toContain('Keir Starmer is muted on 127.0.0.1.');
  });

  it('is kept as a setting, of the site that the browser tells', async () => {
    expect(await stored('settings')).toMatchObject({
      muted: [{ subject: 'keir-starmer', site: '127.0.0.1' }],
    });
  });

  it('can be undone', async () => {
    await press('Undo');
    await expect.poll(foot).toContain('Source');
    expect(await stored('settings')).toMatchObject({ muted: [] });
  });

  it('leaves the card to be closed', async () => {
    await page.mouse.move(990, 20);
    expect(await names()).toEqual(['Keir Starmer']);
    await press('Close');
    await noCard(session.gloss, page);
  });
});

describe('turning Gloss off on a site', () => {
  beforeEach(async () => {
    await openFirst();
    await choose('Turn Gloss off');
    await expect.poll(foot).toContain('Gloss is off on 127.0.0.1.');
  });

  it('takes the marks away, and not the card that can undo it', async () => {
    const marks = () => page.evaluate(() => CSS.highlights.get('gloss-mark')?.size ?? 0);
    await expect.poll(marks).toBe(0);
    expect(await names()).toEqual(['Keir Starmer']);
    await press('Undo');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  it('leaves a card that Esc closes', async () => {
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
  });
});

describe('reporting a wrong match', () => {
  it('keeps it in the browser, without what the address tells of a reader', async () => {
    await openFirst();
    await choose('Report a wrong match');
    await expect.poll(foot).toContain('Noted');
    const [report, ...others] = (await stored('reported')) as Record<string, string>[];
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      subject: 'keir-starmer',
      text: 'Keir Starmer',
      context: 'A paragraph like any other says that Keir Starmer led the call.',
      address: session.server.url('/shapes.html'),
    });
  });

  it('is not offered once the card has been turned', async () => {
    await openFirst();
    await press('coalition of the willing');
    await expect
      .poll(async () => (await openCard(session.gloss, page))?.name)
      .toBe('Coalition of the willing');
    await press('Actions');
    const { text } = await card(session.gloss, page);
    expect(text).toContain('Mute this name');
    expect(text).not.toContain('Report a wrong match');
  });
});

describe('copying a fact', () => {
  it('puts it on the clipboard with its citation, and says so', async () => {
    await openFirst();
    await press('Copy');
    const said = async () => (await openCard(session.gloss, page))?.text ?? '';
    await expect.poll(said).toMatch(/Copied$/);
    const pasted = await paste();
    expect(pasted).toMatch(/^\w.+ \(“Leaders of 26 nations.+”, 2025-03-15, ¶ \d+(, \d+)*\)$/);
  });

  it('works where the page has no clipboard of its own to give', async () => {
    await session.gloss.inContent(page, () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openFirst();
    await press('Copy');
    await expect
      .poll(async () => (await openCard(session.gloss, page))?.text ?? '')
      .toMatch(/Copied$/);
    expect(await paste()).toContain('2025-03-15, ¶');
  });
});

/** What is on the clipboard, by pasting it. */
async function paste(): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value);
}

describe('the actions', () => {
  it('are closed by Esc before the card is', async () => {
    await openFirst();
    await press('Actions');
    const isOpen = async () => (await session.gloss.inContent(page, hasOpenMenu))[0];
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await names()).toEqual(['Keir Starmer']);
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
  });

  it('are reached and chosen by keys', async () => {
    await openFirst();
    await press('Actions');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(foot).toContain('Keir Starmer is muted');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(foot).toContain('Source');
  });

  it('cannot be pressed by the page', async () => {
    await openFirst();
    await press('Actions');
    await session.gloss.inContent(page, () => {
      const root = shadowRootOf(document.querySelector('gloss-card'));
      for (const button of root?.querySelectorAll<HTMLElement>('.card-actions button') ?? [])
        button.click();
    });
    // In their turn: what they would have sent would be there before this.
    await press('Report a wrong match');
    await expect.poll(foot).toContain('Noted');
    expect(await stored('settings')).toBeUndefined();
    expect(await stored('reported')).toHaveLength(1);
  });
});

function hasOpenMenu(): boolean {
  return Boolean(shadowRootOf(document.querySelector('gloss-card'))?.querySelector('[open]'));
}
