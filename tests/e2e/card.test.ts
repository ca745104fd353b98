import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import { card, noCard, openCard, pause, rest, type Spot, spotOf } from './driver/hand.ts';
import { html, testimony, witness } from './driver/witness.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

beforeEach(async () => {
  page = await session.gloss.open(session.server.url('/shapes.html'));
});

afterEach(async () => {
  await page.close();
});

/** Where words stand in a tree that the page keeps closed, or in a frame. */
async function spotIn(host: string, words: string): Promise<Spot> {
  const [inner] = await session.gloss.inContent(
    page,
    (host: string, words: string) => {
      const root = shadowRootOf(document.querySelector(host));
      const text = root?.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + words.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    'top',
    host,
    words,
  );
  if (!inner) throw new Error(`${host} has no “${words}”`);
  return inner;
}

async function spotInFrame(selector: string, words: string): Promise<Spot> {
  const element = await page.$(selector);
  const frame = await element?.contentFrame();
  if (!element || !frame) throw new Error(`There is no frame ${selector}`);
  await element.scrollIntoView();
  const box = await element.boundingBox();
  const inner = await spotOf(frame, 'body', words);
  return { x: inner.x + (box?.x ?? 0), y: inner.y + (box?.y ?? 0) };
}

describe('resting on a name opens its card', () => {
  it('in a paragraph', async () => {
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    const { name, kind, text } = await card(session.gloss, page);
    expect(name).toBe('Keir Starmer');
    expect(kind).toBe('Person');
    expect(text).toContain('15 March 2025');
    expect(text).toMatch(/¶\s*\d/);
  });

  it('across inline tags', async () => {
    await rest(page, await spotOf(page, '#inline', 'Star'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  });

  it('in an open shadow root', async () => {
    await rest(page, await spotIn('#open-host', 'Putin'));
    expect((await card(session.gloss, page)).name).toBe('Vladimir Putin');
  });

  it('in a closed shadow root', async () => {
    await rest(page, await spotIn('#closed-host', 'Meloni'));
    expect((await card(session.gloss, page)).name).toBe('Giorgia Meloni');
  });

  it('in a frame', async () => {
    await rest(page, await spotInFrame('#frame', 'von der Leyen'));
    expect((await card(session.gloss, page)).name).toBe('Ursula von der Leyen');
  });

  it('in a frame without an address of its own', async () => {
    await rest(page, await spotInFrame('#srcdoc-frame', 'von der Leyen'));
    expect((await card(session.gloss, page)).name).toBe('Ursula von der Leyen');
  });

  it('but not in text that is being edited', async () => {
    const text = await spotOf(page, '#editable', 'Dick Schoof');
    const [painted] = await session.gloss.inContent(page, isMarked, 'top', text.x, text.y);
    expect(painted).toBe(false);
    const near = await spotOf(page, '#plain', 'Keir Starmer');
    expect(await session.gloss.inContent(page, isMarked, 'top', near.x, near.y)).toEqual([true]);
  });
});

function isMarked(x: number, y: number): boolean {
  return CSS.highlights.highlightsFromPoint(x, y).length > 0;
}

describe('a card on a page that says when it was published', () => {
  it.each([
    ['warns where that is much later than the report', '2026-11-03T08:00:00Z', true],
    ['says nothing where it is of those weeks', '2025-03-20T08:00:00Z', false],
  ])('%s', async (_, published, warns) => {
    await page.evaluate((published) => {
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.setAttribute('property', 'article:published_time');
      meta.content = published;
    }, published);
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    const { text } = await card(session.gloss, page);
    expect(text.includes('This page is from November 2026, the report from March 2025')).toBe(
      warns,
    );
  });
});

describe('harmless', () => {
  it('changes nothing on the page but the one host that comes and goes', async () => {
    const before = await html(page);
    await witness(page);
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    await card(session.gloss, page);
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await html(page)).toBe(before);
    const others = (await testimony(page)).filter((change) => !change.endsWith(` of ${HOST}`));
    expect(others).toEqual([`${HOST} added to html`, `${HOST} removed from html`]);
  });

  it('takes no notice of events that the page makes up', async () => {
    const { x, y } = await spotOf(page, '#plain', 'Keir Starmer');
    await page.evaluate(
      (x, y) => {
        const options = { bubbles: true, clientX: x, clientY: y };
        document.querySelector('#plain')?.dispatchEvent(new PointerEvent('pointermove', options));
      },
      x,
      y,
    );
    await pause(page, 700);
    expect(await openCard(session.gloss, page)).toBeUndefined();
    await rest(page, { x, y });
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  });

  it('leaves the link under a name to the page', async () => {
    const { x, y } = await spotOf(page, '#link', 'Merz');
    await rest(page, { x, y });
    expect((await card(session.gloss, page)).name).toBe('Friedrich Merz');
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#linked');
  });
});
