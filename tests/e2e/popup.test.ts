import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { compilePack } from '../../data/build/compile.ts';
import { loadPack } from '../../data/build/load.ts';
import type { Subject } from '../../data/schema/pack.ts';
import { barriers } from './driver/axe.ts';
import { openPopup, textOf } from './driver/popup.ts';
import { tabOpenedBy } from './driver/tabs.ts';
import { startSession, tidyUp } from './session.ts';

const session = startSession();

tidyUp(session);

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

/** A page 8,000 px high that names one at its top, and two in one of its tenths. */
const TALL = `<style>body { margin: 0; height: 8000px } p { position: absolute; margin: 0 }</style>
  <p>It was Keir Starmer.
  <p id=schoof style="top: 4010px">It was Dick Schoof.
  <p id=meloni style="top: 4700px">It was Giorgia Meloni.`;

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

it('says beside where the names stand how many it does not show: those in other frames', async () => {
  const frame = '<iframe srcdoc="<p>It was Dick Schoof."></iframe>';
  const body = `<p>It was Keir Starmer.<p>And Giorgia Meloni.${frame}`;
  const page = await session.gloss.open(session.server.page('/frames.html', body));
  const popup = await openPopup(session.gloss, page);
  await expect.poll(() => textOf(popup)).toContain('1 more in an embedded part');
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

it('begins with few scripts, none of which holds the cards', async () => {
  const scripts = await session.gloss.home.evaluate(async () => {
    const html = await (await fetch('/popup.html')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const found = [...page.querySelectorAll('script, link[rel="modulepreload"]')];
    const paths = found.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
    return Promise.all(paths.map(async (path) => (await fetch(path)).text()));
  });
  expect(scripts.length).toBeLessThanOrEqual(3);
  const { name, summary } = compilePack(loadPack()).subjects[0] as Subject;
  expect(scripts.join('\n')).toContain(name);
  expect(scripts.join('\n')).not.toContain(summary);
});

it('heeds keys that are pressed before it has the cards', async () => {
  const page = await session.gloss.open(session.server.page('/blank.html', '<p>Nothing.'));
  const popup = await openPopup(session.gloss, page);
  // As fast as no hand and no driver could: the cards are not there yet, or have just come.
  await popup.evaluate(async () => {
    const field = document.querySelector('input');
    if (!field) throw new Error('There is no field.');
    field.value = 'schoof';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect.poll(() => textOf(popup)).toMatch(/Dutch prime minister/i);
});

it('knows the welcome page, which is one of its own', async () => {
  const popup = await openPopup(session.gloss, session.gloss.home);
  await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
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
