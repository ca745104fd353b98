import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { barriers } from './driver/axe.ts';
import { addressOf, cardIn, focused, NARROW, openBriefing } from './driver/briefing.ts';
import { buttonInCard, card, rest, spotOf } from './driver/hand.ts';
import { tabOpenedBy } from './driver/tabs.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Whether an element is in the part of its page that can be seen. */
const isInView = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
  }, selector);

/** Follows a link by the keyboard; it may be a country on the map, of any shape. */
async function follow(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (selector) => document.querySelector<HTMLElement | SVGElement>(selector)?.focus(),
    selector,
  );
  await page.keyboard.press('Enter');
}

describe('the briefing', () => {
  it('opens with all its parts', async () => {
    const page = await openBriefing(session.gloss);
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent),
    );
    expect(headings).toEqual([
      'Leaders of 26 nations plan a force to guard a ceasefire in Ukraine',
      'Key figures',
      'Who offers what',
      'The ladder of stances',
      'What happens when',
      'Who said what',
      'Money and sanctions',
      'The report by paragraph',
      'Everyone and everything in it',
    ]);
  });

  it('says on the map and in the table the same of each country', async () => {
    const page = await openBriefing(session.gloss);
    const said = await page.evaluate(() => {
      const onMap = [...document.querySelectorAll('.map .country')].map(
        (link) => link.ariaLabel ?? link.textContent,
      );
      const inTable = [...document.querySelectorAll('.offers tbody')].flatMap((group) =>
        [...group.querySelectorAll('.offer th')].map(
          (name) => `${name.textContent}: ${group.querySelector('th')?.textContent?.trim()}`,
        ),
      );
      return { onMap, inTable };
    });
    expect(said.onMap).toHaveLength(13);
    expect(said.inTable).toEqual(expect.arrayContaining(said.onMap));
  });

  it('opens the card of a country on the map, and gives the focus back when it is closed', async () => {
    const page = await openBriefing(session.gloss);
    const france = '.map a[href="#france"]';
    await follow(page, france);
    await expect.poll(() => cardIn(page)).toBe('France');
    expect(await addressOf(page)).toBe('#france');
    await expect.poll(() => focused(page)).toBe('France');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardIn(page)).toBeUndefined();
    expect(await addressOf(page)).toBe('');
    expect(await page.evaluate((link) => document.activeElement?.matches(link), france)).toBe(true);
  });

  it('opens the card of a country that is pressed where it lies', async () => {
    const page = await openBriefing(session.gloss);
    const spot = await page.evaluate(() => {
      const link = document.querySelector('.map a[href="#poland"]');
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => cardIn(page)).toBe('Poland');
  });

  it('is at its address whatever way leads there, and goes back', async () => {
    const page = await openBriefing(session.gloss, '#keir-starmer');
    await expect.poll(() => cardIn(page)).toBe('Keir Starmer');
    await expect.poll(() => focused(page)).toBe('Keir Starmer');
    await follow(page, '.offers a[href="#japan"]');
    await expect.poll(() => cardIn(page)).toBe('Japan');
    await page.evaluate(() => history.back());
    await expect.poll(() => cardIn(page)).toBe('Keir Starmer');
    await page.evaluate(() => history.forward());
    await expect.poll(() => cardIn(page)).toBe('Japan');
  });

  it('goes from a card to a paragraph that it cites', async () => {
    const page = await openBriefing(session.gloss, '#japan');
    await expect.poll(() => cardIn(page)).toBe('Japan');
    await follow(page, '.card .cite-link[href="#p9"]');
    await expect.poll(() => focused(page)).toContain('Who was on the call');
    await expect.poll(() => isInView(page, '#p9 summary')).toBe(true);
    expect(await cardIn(page)).toBeUndefined();
  });

  it('goes to a part from its contents, and from its address', async () => {
    const page = await openBriefing(session.gloss);
    await follow(page, '.contents a[href="#voices-"]');
    await expect.poll(() => isInView(page, '#voices- h2')).toBe(true);
    const other = await openBriefing(session.gloss, '#timeline-');
    await expect.poll(() => isInView(other, '#timeline- h2')).toBe(true);
    expect(await focused(other)).toBe('What happens when');
  });

  it('opens a paragraph at its address, with the facts that rest on it', async () => {
    const page = await openBriefing(session.gloss, '#p17');
    await expect.poll(() => isInView(page, '#p17 summary')).toBe(true);
    await expect.poll(() => focused(page)).toContain('British and French troops depend on');
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>('#p17')?.innerText),
    ).toContain('France has offered troops tentatively');
    await page.evaluate(() => {
      location.hash = '#p2';
    });
    await expect.poll(() => focused(page)).toContain('Military planners');
    await expect.poll(() => isInView(page, '#p2 summary')).toBe(true);
  });

  it('says what it does not have, and shows the whole', async () => {
    const page = await openBriefing(session.gloss, '#n%C3%B6body');
    await expect.poll(() => textOf(page)).toContain('nothing under “nöbody”');
    expect(await textOf(page)).toContain('Key figures');
    await follow(page, '.offers a[href="#japan"]');
    await expect.poll(() => textOf(page)).not.toContain('nothing under');
  });

  it('finds a card by a search', async () => {
    const page = await openBriefing(session.gloss);
    await page.type('input', 'schoof');
    await page.waitForSelector('.hit');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe('#dick-schoof');
    await expect.poll(() => cardIn(page)).toBe('Dick Schoof');
  });

  it('lays a card over itself where it is narrow', async () => {
    const page = await openBriefing(session.gloss, '#france', NARROW);
    await expect.poll(() => focused(page)).toBe('France');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardIn(page)).toBeUndefined();
    expect(await addressOf(page)).toBe('');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it.each([
    ['as a whole', '', undefined],
    ['with a card beside it', '#ukraine', undefined],
    ['with a card over it', '#ukraine', NARROW],
    ['at a paragraph', '#p10', NARROW],
    ['at no place that it has', '#nobody', undefined],
  ])('has no barriers: %s', async (_, address, size) => {
    const page = await openBriefing(session.gloss, address, size);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the way to the briefing', () => {
  /** The briefings that are open, each with its address. */
  const briefings = async () => {
    const tabs = await session.gloss.home.evaluate(() => chrome.tabs.query({}));
    return tabs.flatMap(({ url }) => url?.split('/briefing.html')[1] ?? []);
  };

  /** Rests on a name in a page and presses a button of its card. */
  async function press(page: Page, words: string): Promise<void> {
    await page.bringToFront();
    await until('the page to be in front', () => page.evaluate(() => !document.hidden));
    await page.mouse.move(1, 1);
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    await card(session.gloss, page);
    const { x, y } = await buttonInCard(session.gloss, page, words);
    await page.mouse.click(x, y);
  }

  it('leads from a card on a page to its paragraph, and to its subject in the same tab', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const briefing = await tabOpenedBy(session.gloss.browser, () => press(page, 'paragraph 1'));
    await expect.poll(briefings).toEqual(['#p1']);
    await press(page, 'Briefing');
    await expect.poll(briefings).toEqual(['#keir-starmer']);
    await expect.poll(() => cardIn(briefing)).toBe('Keir Starmer');
  });

  it('leads nowhere that the briefing does not have', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const ask = (data: unknown) =>
      session.gloss.inContent(
        page,
        (message: object) => chrome.runtime.sendMessage(message),
        'top',
        { id: 1, timestamp: 1, type: 'openBriefing', data },
      );
    await ask('#nobody');
    await ask('?x=1#france');
    await ask({ at: 'whole' });
    await ask('#france');
    await expect.poll(briefings).toEqual(['#france']);
  });
});
