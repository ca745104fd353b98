import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './driver/gloss.ts';
import { card, openCard, rest, spotOf } from './driver/hand.ts';
import { markCount } from './driver/marks.ts';
import { openPopup } from './driver/popup.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(async () => {
  await session.gloss.home.evaluate(() => chrome.storage.local.clear());
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** How many mentions the next flash lights up; it is over before a slow machine might look. */
function nextFlash(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const size = CSS.highlights.get('gloss-flash')?.size;
          if (size) done(size);
          else setTimeout(look, 20);
        };
        look();
      }),
  );
}

async function badge(page: Page): Promise<string> {
  const tabId = await session.gloss.tabOf(page);
  return session.gloss.home.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}

/** Presses a button of the popup that has these words on it or for a label. */
async function press(popup: Page, words: string): Promise<void> {
  const button = await until(`the button “${words}”`, async () => {
    const handle = await popup.evaluateHandle(
      (words) =>
        [...document.querySelectorAll('button')].find((button) =>
          `${button.textContent} ${button.ariaLabel}`.toLowerCase().includes(words),
        ),
      words.toLowerCase(),
    );
    return handle.asElement();
  });
  await (button as import('puppeteer-core').ElementHandle<Element>).click();
}

describe('the popup', () => {
  it('lists the subjects of the page, those in frames and shadow roots too', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const popup = await openPopup(session.gloss, page);
    for (const name of ['Keir Starmer', 'Vladimir Putin', 'Giorgia Meloni', 'Ursula von der Leyen'])
      await expect.poll(() => textOf(popup)).toContain(name);
    expect(await textOf(popup)).not.toContain('Dick Schoof');
  });

  it('jumps to a mention that is out of sight and flashes it', async () => {
    const page = await session.gloss.open(
      session.server.page(
        '/long.html',
        `<p style="height:3000px">Long.<p id=far>At last: Dick Schoof.`,
      ),
    );
    const popup = await openPopup(session.gloss, page);
    const flash = nextFlash(page);
    await press(popup, 'Dick Schoof');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await flash).toBe(1);
  });

  it('searches all cards and opens one', async () => {
    const page = await session.gloss.open(session.server.page('/blank.html', '<p>Nothing.'));
    const popup = await openPopup(session.gloss, page);
    await popup.type('input[type=search], input', 'schoof');
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    await popup.keyboard.press('Enter');
    await expect.poll(() => textOf(popup)).toMatch(/Dutch prime minister/i);
  });

  it('switches a site off and on again in the open page', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    expect(await markCount(page)).toBeGreaterThan(0);
    const popup = await openPopup(session.gloss, page);
    await press(popup, 'Gloss on 127.0.0.1');
    await expect.poll(() => markCount(page)).toBe(0);
    await expect.poll(() => badge(page)).toBe('');
    await press(popup, 'Gloss on 127.0.0.1');
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  });

  it('pauses everywhere, for pages opened later too', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const popup = await openPopup(session.gloss, page);
    await press(popup, 'Gloss on All sites');
    await expect.poll(() => markCount(page)).toBe(0);
    const later = await session.gloss.open(session.server.url('/index.html'));
    expect(await markCount(later)).toBe(0);
    await rest(later, await spotOf(later, 'main', 'Keir Starmer'));
    expect(await openCard(session.gloss, later)).toBeUndefined();
  });

  it('says when a page is closed to extensions', async () => {
    const page = await session.gloss.browser.newPage();
    // No site stands behind such an address, so that no extension is let in.
    await page.goto('data:text/html,<p>Keir Starmer');
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('cannot read this page');
  });

  it('says when a document is no web page', async () => {
    const page = await session.gloss.browser.newPage();
    const body = '<names><name>Keir Starmer</name></names>';
    await page.goto(session.server.page('/names.xml', { body, type: 'application/xml' }));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('not a web page');
  });

  it('knows the welcome page, which is one of its own', async () => {
    const popup = await openPopup(session.gloss, session.gloss.home);
    await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
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
});

describe('the badge', () => {
  it('counts the subjects that a page names, and is empty where it names none', async () => {
    const page = await session.gloss.open(
      session.server.page('/two.html', '<p>Keir Starmer, Dick Schoof and again Keir Starmer.'),
    );
    await expect.poll(() => badge(page)).toBe('2');
    await page.goto(session.server.page('/none.html', '<p>Nobody is named here.'));
    await session.gloss.settled(page);
    expect(await badge(page)).toBe('');
  });

  it('follows the page as it changes', async () => {
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    await expect.poll(() => badge(page)).toBe('1');
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Giorgia Meloni' }),
      );
    });
    await expect.poll(() => badge(page)).toBe('2');
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => badge(page)).toBe('');
  });
});
