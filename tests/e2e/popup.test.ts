import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriers } from './driver/axe.ts';
import { show } from './driver/front.ts';
import { Gloss } from './driver/gloss.ts';
import { card, rest, spotOf } from './driver/hand.ts';
import { markCount, showsMarks } from './driver/marks.ts';
import { badgeOf, openPopup } from './driver/popup.ts';
import { tabOpenedBy } from './driver/tabs.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(async () => {
  await session.gloss.home.evaluate(() => chrome.storage.local.clear());
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** What the switch of the site says beside its state. */
const siteSwitch = (popup: Page) =>
  popup.evaluate(() => document.querySelector('.switch-label')?.textContent);

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

const badge = (page: Page) => badgeOf(session.gloss, page);

/** A server that never answers: a page with a picture from there never finishes loading. */
let mute: Server;

beforeAll(async () => {
  mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  mute.closeAllConnections();
  await new Promise((resolve) => mute.close(resolve));
});

/** The picture that never comes. */
const endless = () =>
  `<img alt="" src="http://127.0.0.1:${(mute.address() as AddressInfo).port}/never.png">`;

/**
 * Sends a message in place of the Gloss of a page, which is stopped first: what it has to say
 * itself would else come after, and count.
 */
async function send(page: Page, message: object, which: 'top' | 'inner' = 'top'): Promise<unknown> {
  const answers = await session.gloss.inContent(
    page,
    (message: object, inner: boolean) => {
      if (inner !== (window !== top)) return undefined;
      globalThis.glossFrame?.stop();
      return chrome.runtime.sendMessage(message);
    },
    'all',
    { id: 1, timestamp: 1, ...message },
    which === 'inner',
  );
  return answers[0];
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
  await (button as ElementHandle<Element>).click();
}

/** A page 8,000 px high that names one at its top, and two in one of its tenths. */
const TALL = `<style>body { margin: 0; height: 8000px } p { position: absolute; margin: 0 }</style>
  <p>It was Keir Starmer.
  <p id=schoof style="top: 4010px">It was Dick Schoof.
  <p id=meloni style="top: 4700px">It was Giorgia Meloni.`;

/** A page that names one subject, with a frame in it that names another. */
const FRAMED = '<p>It was Keir Starmer.</p><iframe srcdoc="<p>It was Dick Schoof."></iframe>';

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
    await (await popup.waitForSelector('.index .jump'))?.click();
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await flash).toBe(1);
  });

  it('shows where on the page the names stand, says so, and leads to each in turn', async () => {
    const page = await session.gloss.open(session.server.page('/places.html', TALL));
    const popup = await openPopup(session.gloss, page);
    const parts = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.strip-parts button')].map((part) => part.textContent),
      );
    await expect
      .poll(parts)
      .toEqual([
        'From 0% of the page: Keir Starmer',
        'From 50% of the page: Dick Schoof and Giorgia Meloni',
      ]);
    const top = (id: string) =>
      page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, id);
    const inSight = async (id: string) => {
      await expect.poll(() => top(id)).toBeGreaterThan(0);
      await expect.poll(() => top(id)).toBeLessThan(await page.evaluate(() => innerHeight));
    };
    await popup.focus('.strip-parts button');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    await inSight('schoof');
    // Firefox gives keys to the window in front alone.
    await popup.click('.strip-parts button:nth-of-type(2)');
    await inSight('meloni');
    expect(await barriers(popup)).toEqual([]);
  });

  it('says where the countries stand that are named, and when is what matters to them', async () => {
    const body = '<p>France and Germany spoke of the coalition of the willing, and Keir Starmer.';
    const page = await session.gloss.open(session.server.page('/stances.html', body));
    const popup = await openPopup(session.gloss, page);
    const names = (selector: string) =>
      popup.evaluate(
        (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent),
        selector,
      );
    await expect.poll(() => names('.stances .name-button')).toContain('France');
    expect(await names('.stances .name-button')).not.toContain('Italy');
    expect((await names('.dates time')).length).toBeGreaterThan(0);
    await popup.click('.stances .name-button');
    await expect.poll(() => textOf(popup)).toContain('as reported');
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
    expect(await later.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await press(popup, 'Gloss on All sites');
    await expect.poll(() => markCount(later)).toBeGreaterThan(0);
  });

  it('goes along when the tab goes to another site', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => siteSwitch(popup)).toBe('Gloss on 127.0.0.1');
    session.server.page('/else.html', '<p>Elsewhere it was Dick Schoof.');
    await page.goto(session.server.url('/else.html', 'localhost'));
    await expect.poll(() => siteSwitch(popup)).toBe('Gloss on localhost');
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    expect(await textOf(popup)).not.toContain('Keir Starmer');
    await press(popup, 'Gloss on localhost');
    await expect.poll(() => markCount(page)).toBe(0);
    await page.goto(session.server.url('/shapes.html'));
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  });

  it('forgets what a frame named that was removed', async () => {
    const page = await session.gloss.open(session.server.page('/frame.html', FRAMED));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => textOf(popup)).not.toContain('Dick Schoof');
    expect(await textOf(popup)).toContain('Keir Starmer');
  });

  it('keeps its list when a frame within the page is at fault, and says when the page is', async () => {
    const page = await session.gloss.open(session.server.page('/fault.html', FRAMED));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    const stopped = { onTopic: false, counts: {}, state: 'stopped' };
    await send(page, { type: 'pageReport', data: stopped }, 'inner');
    await expect.poll(() => textOf(popup)).not.toContain('Dick Schoof');
    expect(await textOf(popup)).toContain('Keir Starmer');
    await send(page, { type: 'pageReport', data: stopped });
    await expect.poll(() => textOf(popup)).toContain('Gloss stopped on this page');
  });

  it('is deaf to a report of another shape', async () => {
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
    await send(page, { type: 'pageReport', data: { counts: null, state: 'reading' } });
    // A true report after it has been heard: so has the other.
    const counts = { 'dick-schoof': 3 };
    await send(page, { type: 'pageReport', data: { onTopic: false, counts, state: 'reading' } });
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
  });

  it('has read a page that names nothing before that has finished loading', async () => {
    const url = session.server.page('/endless.html', `<p>Nobody.${endless()}`);
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => textOf(popup)).toContain('Nothing named here');
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

  it('says when a page is closed to extensions', async () => {
    const { browser, home } = session.gloss;
    // The page that a new tab shows is one of the browser's own.
    const page = await tabOpenedBy(browser, () => home.evaluate(() => chrome.tabs.create({})));
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
});

describe('the badge', () => {
  it('counts the subjects that a page names, and is empty where it names none', async () => {
    const page = await session.gloss.open(
      session.server.page('/two.html', '<p>Keir Starmer, Dick Schoof and again Keir Starmer.'),
    );
    await expect.poll(() => badge(page)).toBe('2');
    await page.goto(session.server.page('/none.html', '<p>Nobody is named here.'));
    await expect.poll(() => badge(page)).toBe('');
    // A frame that is asked reports at once: nothing is still on its way after that.
    await session.gloss.settled(page);
    const tabId = await session.gloss.tabOf(page);
    await session.gloss.home.evaluate(
      (tabId) =>
        chrome.tabs.sendMessage(tabId, { id: 1, timestamp: 1, type: 'askReport', data: undefined }),
      tabId,
    );
    expect(await badge(page)).toBe('');
  });

  it('forgets a frame that was removed, also after the background has slept', async () => {
    const page = await session.gloss.open(session.server.page('/frame.html', FRAMED));
    await expect.poll(() => badge(page)).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('1');
    await page.reload();
    await expect.poll(() => badge(page)).toBe('2');
    await session.gloss.sendToSleep();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('1');
  });

  it('is empty when the frame that was removed was the only one to name anybody', async () => {
    const only = FRAMED.replace('Keir Starmer', 'Nobody');
    const page = await session.gloss.open(session.server.page('/only.html', only));
    await expect.poll(() => badge(page)).toBe('1');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('');
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

describe('the card script', () => {
  it('is said to be there where it came, and not to be where the browser refused', async () => {
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    expect(await send(page, { type: 'injectCard' })).toHaveProperty('res', true);
    // Into an extension's own page the browser puts no script.
    const refused = await session.gloss.home.evaluate(() =>
      chrome.runtime.sendMessage({ id: 1, timestamp: 1, type: 'injectCard' }),
    );
    expect(refused).toHaveProperty('res', false);
  });
});

it('an update reaches pages that never finish loading', async () => {
  const own = await Gloss.start(inject('browser'));
  try {
    const body = `<p id=a>It was Keir Starmer.${endless()}`;
    const page = await own.browser.newPage();
    const url = session.server.page('/endless.html', body);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => showsMarks(page, '#a')).toBe(true);
    await own.remove();
    await page.mouse.move(5, 5);
    await expect.poll(() => showsMarks(page, '#a')).toBe(false);
    await own.putBack();
    await show(own, page);
    await expect.poll(() => showsMarks(page, '#a')).toBe(true);
  } finally {
    await own.stop();
  }
});
