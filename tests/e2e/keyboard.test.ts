import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { focused } from './driver/briefing.ts';
import { command as press } from './driver/commands.ts';
import { show } from './driver/front.ts';
import { card, noCard, rest, spotOf } from './driver/hand.ts';
import { tabOpenedBy } from './driver/tabs.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

async function open(html: string): Promise<void> {
  page = await session.gloss.open(session.server.page('/keyboard.html', html));
}

const command = (type: 'step' | 'openCard', data?: object) =>
  press(session.gloss, page, type, data);

const next = (from = 'here') => command('step', { forward: true, from });
const previous = (from = 'here') => command('step', { forward: false, from });

/** The ids of the elements in which the ring of the keyboard is. */
function ring(): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('gloss-here') ?? [])].flatMap(
      ({ startContainer }) => startContainer.parentElement?.id ?? [],
    ),
  );
}

const TWO = `
  <p id=a>Keir Starmer spoke.</p>
  <p style="margin-top: 3000px" id=b>Giorgia Meloni listened. <a href="#" id=link>More</a></p>`;

it('goes from name to name, shows where it is, and ends at the last', async () => {
  await open(TWO);
  expect(await next()).toBe(true);
  expect(await ring()).toEqual(['a']);
  expect(await next()).toBe(true);
  expect(await ring()).toEqual(['b']);
  await expect.poll(() => inView('#b')).toBe(true);
  expect(await next()).toBe(false);
  expect(await ring()).toEqual([]);
});

it('goes back, and in from either end', async () => {
  await open(TWO);
  await next('edge');
  await next();
  expect(await previous()).toBe(true);
  expect(await ring()).toEqual(['a']);
  await previous('edge');
  expect(await ring()).toEqual(['b']);
});

it('begins with what is in view', async () => {
  await open(TWO);
  await page.evaluate(() => scrollTo({ top: 2900, behavior: 'instant' }));
  await next();
  expect(await ring()).toEqual(['b']);
});

it('reaches names that are not painted, but none that nobody can see', async () => {
  await open(`
    <p id=a>Keir Starmer spoke.</p> <p id=b>Keir Starmer spoke on.</p>
    <p id=c style="display: none">Keir Starmer left.</p>`);
  await next();
  await next();
  expect(await ring()).toEqual(['b']);
  expect(await next()).toBe(false);
});

it('has a screen reader say name and role', async () => {
  await open(TWO);
  await session.gloss.inContent(page, () => {
    Document.prototype.ariaNotify = (text: string) => {
      (globalThis as { said?: string }).said = text;
    };
  });
  await next();
  const said = () =>
    session.gloss.inContent(page, () => (globalThis as { said?: string }).said ?? '');
  await expect.poll(said).toEqual(['Keir Starmer, Prime minister of the United Kingdom']);
});

it('opens the card and goes into it; the pointer does not close it, and Esc leads back', async () => {
  await open(TWO);
  await page.focus('#link');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await next();
  expect(await command('openCard')).toBe(true);
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  await expect.poll(focusedInCard).toBe('Keir Starmer');
  await page.mouse.move(600, 500);
  await page.mouse.move(610, 510);
  await page.keyboard.press('Tab');
  expect(await focusedInCard()).not.toBe('');
  await page.keyboard.press('Escape');
  await noCard(session.gloss, page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  expect(await ring()).toEqual(['a']);
});

it('goes into no card that the pointer opens later', async () => {
  await open(TWO);
  await command('openCard');
  await expect.poll(focusedInCard).toBe('Keir Starmer');
  await page.keyboard.press('Escape');
  await noCard(session.gloss, page);
  await page.mouse.move(600, 500);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  await card(session.gloss, page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

it('opens the first in view where it is at none', async () => {
  await open(TWO);
  expect(await command('openCard')).toBe(true);
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it('takes its ring away when the pointer is pressed', async () => {
  await open(TWO);
  await next();
  await page.mouse.click(600, 500);
  await expect.poll(ring).toEqual([]);
});

it('does so in a document that the page has put in place of the one before, too', async () => {
  await open(TWO);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, TWO);
  await expect.poll(() => next('edge')).toBe(true);
  expect(await ring()).toEqual(['a']);
  await page.mouse.click(600, 500);
  await expect.poll(ring).toEqual([]);
});

it('leads from the page to a card, to a related one and back, to the briefing, and back', async () => {
  const { browser } = session.gloss;
  await open(`<p><a href="#" id=link>More</a></p> ${TWO}`);
  await page.keyboard.press('Tab');
  await next();
  await next();
  await expect.poll(() => inView('#b')).toBe(true);
  await previous();
  await expect.poll(() => inView('#a')).toBe(true);
  await command('openCard');
  await expect.poll(focusedInCard).toBe('Keir Starmer');
  await goTo('started Coalition of the willing');
  await page.keyboard.press('Enter');
  await expect.poll(focusedInCard).toBe('Coalition of the willing');
  await goTo('Back', 'backwards');
  await page.keyboard.press('Enter');
  await expect.poll(focusedInCard).toBe('Keir Starmer');
  await goTo('3');
  const briefing = await tabOpenedBy(browser, () => page.keyboard.press('Enter'));
  await expect.poll(() => focused(briefing)).toContain('After the leaders’ video conference');
  expect(await briefing.evaluate(() => location.hash)).toBe('#p3');
  await briefing.close();
  await show(session.gloss, page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  expect(await ring()).toEqual(['a']);
  expect(await inView('#a')).toBe(true);
});

/** Goes on by Tab, within the open card, to what has a text or a label. */
async function goTo(words: string, backwards?: 'backwards'): Promise<void> {
  if (backwards) await page.keyboard.down('Shift');
  for (let steps = 0; (await focusedInCard()) !== words; steps += 1) {
    expect(steps, `steps to “${words}”`).toBeLessThan(40);
    await page.keyboard.press('Tab');
  }
  if (backwards) await page.keyboard.up('Shift');
}

function inView(selector: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, selector);
}

/** The text of what has the focus in the card. */
async function focusedInCard(): Promise<string> {
  const [text] = await session.gloss.inContent(page, () => {
    const focused = shadowRootOf(document.querySelector('gloss-card'))?.activeElement;
    return focused ? focused.textContent || focused.getAttribute('aria-label') || '?' : '';
  });
  return text ?? '';
}
