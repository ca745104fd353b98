import type { Frame, Page } from 'puppeteer-core';
import { HOST } from '../../../entrypoints/shared/card-handle.ts';
import type { Gloss } from './gloss.ts';
import { until } from './until.ts';

export interface Spot {
  x: number;
  y: number;
}

/** What a card says: its parts as text, empty where it has none. */
export interface CardText {
  kind: string;
  name: string;
  text: string;
}

/** Moves the pointer to a spot as a hand does: there, once the page is at rest, and a tremble. */
export async function rest(page: Page, { x, y }: Spot): Promise<void> {
  await comeToRest(page);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** Lets a page come to rest after a scroll: two frames later the browser knows what is where. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The middle of a text's first line, scrolled into view; `within` selects the element it is in. */
export async function spotOf(page: Page | Frame, within: string, words: string): Promise<Spot> {
  return page.evaluate(
    (within, words) => {
      const element = document.querySelector(within);
      if (!element) throw new Error(`There is no ${within}`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(words);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const { top, bottom } = range.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight)
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`${within} has no “${words}”`);
    },
    within,
    words,
  );
}

/** The card that is open in a page, its frames included; undefined where none is. */
export async function openCard(gloss: Gloss, page: Page): Promise<CardText | undefined> {
  const cards = await gloss.inContent(page, readCard, 'all');
  return cards.find((card) => card !== null) ?? undefined;
}

/** Waits for a card and gives what it says. */
export function card(gloss: Gloss, page: Page): Promise<CardText> {
  return until('a card', () => openCard(gloss, page));
}

/** Waits until no card is open. */
export function noCard(gloss: Gloss, page: Page): Promise<true> {
  return until('the card to close', async () => !(await openCard(gloss, page))) as Promise<true>;
}

/** Runs among the content scripts: the text of an open card. */
function readCard(): CardText | null {
  const root = shadowRootOf(document.querySelector('gloss-card'));
  const name = root?.querySelector('.name')?.textContent;
  if (!root || !name) return null;
  const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
  return { kind: text('.kind'), name, text: text('.card') };
}

/** The names on all cards in the top frame of a page, pinned ones too, the oldest first. */
export async function cardNames(gloss: Gloss, page: Page): Promise<string[]> {
  const [names] = await gloss.inContent(page, readNames, 'top');
  return names ?? [];
}

function readNames(): string[] {
  return [...document.querySelectorAll('gloss-card')].map(
    (host) => shadowRootOf(host)?.querySelector('.name')?.textContent ?? '',
  );
}

/**
 * Where a button of an open card is; by the words on it.
 * @param nth which of the cards in the page, the oldest first
 */
export async function buttonInCard(
  gloss: Gloss,
  page: Page,
  words: string,
  nth = 0,
): Promise<Spot> {
  return until(`a button “${words}” in the card`, async () => {
    const [spot] = await gloss.inContent(page, findButton, 'top', words, nth);
    return spot;
  });
}

/** Presses a button of a card, see {@link buttonInCard}. */
export async function pressInCard(gloss: Gloss, page: Page, words: string, nth = 0) {
  const { x, y } = await buttonInCard(gloss, page, words, nth);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

function findButton(words: string, nth: number): Spot | null {
  const root = shadowRootOf(document.querySelectorAll('gloss-card')[nth] ?? null);
  const button = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
    (button) =>
      `${button.textContent} ${button.ariaLabel}`.toLowerCase().includes(words.toLowerCase()),
  );
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const box = button.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the host of the open card is in its page. */
export async function cardBox(page: Page) {
  return page.evaluate((host) => {
    const { left, top, right, bottom } =
      document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, HOST);
}

/**
 * Lets time pass in a page, for a test that nothing happens in it: what does not happen cannot be
 * awaited. Nothing that does happen is ever waited for in this way.
 * @param time in ms
 */
export async function pause(page: Page, time: number): Promise<void> {
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), time);
}
