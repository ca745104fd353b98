import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOST } from '../../entrypoints/shared/card-handle.ts';
import {
  buttonInCard,
  card,
  cardBox,
  noCard,
  openCard,
  pause,
  rest,
  spotOf,
} from './driver/hand.ts';
import { testimony, witness } from './driver/witness.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

beforeEach(async () => {
  page = await session.gloss.open(session.server.url('/shapes.html'));
});

afterEach(async () => {
  await page.close();
});

describe('the open card', () => {
  beforeEach(async () => {
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    await card(session.gloss, page);
  });

  it('does not cover the mention', async () => {
    const mention = await spotOf(page, '#plain', 'Keir Starmer');
    const box = await cardBox(page);
    expect(mention.y < box.top || mention.y > box.bottom).toBe(true);
  });

  it('stays while the pointer is on the way to it and on it', async () => {
    const { left, top } = await cardBox(page);
    const from = await spotOf(page, '#plain', 'Keir Starmer');
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(left + 60, top + 40, { steps: 12 });
    // Longer than a card stays without a pointer on it.
    await pause(page, 600);
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('closes when the pointer has gone', async () => {
    await page.mouse.move(990, 20);
    await noCard(session.gloss, page);
  });

  it('turns to a related subject and back', async () => {
    const related = await buttonInCard(session.gloss, page, 'coalition of the willing');
    await page.mouse.move(related.x, related.y);
    await page.mouse.click(related.x, related.y);
    await expect
      .poll(async () => (await openCard(session.gloss, page))?.name)
      .toMatch(/coalition of the willing/i);
    const back = await buttonInCard(session.gloss, page, 'Back');
    await page.mouse.move(back.x, back.y);
    await page.mouse.click(back.x, back.y);
    await expect.poll(async () => (await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('closes on a press elsewhere', async () => {
    await page.mouse.click(990, 20);
    await noCard(session.gloss, page);
  });

  it('closes when the page scrolls away', async () => {
    await page.evaluate(() => scrollBy(0, 300));
    await noCard(session.gloss, page);
  });

  it('closes when its mention is taken from the page', async () => {
    await page.evaluate(() => document.querySelector('#plain')?.remove());
    await noCard(session.gloss, page);
  });

  it('closes when the page goes to another address by script', async () => {
    await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
    await noCard(session.gloss, page);
  });

  it('is the same card while the pointer moves about on the mention', async () => {
    await witness(page);
    const { x, y } = await spotOf(page, '#plain', 'Keir Starmer');
    for (let step = 0; step < 5; step++) {
      await page.mouse.move(x + step, y);
      await pause(page, 200);
    }
    const hosts = (await testimony(page)).filter((change) => change.includes(HOST));
    expect(hosts.filter((change) => change.includes('added'))).toEqual([]);
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('is the same card while the paragraph around it lives', async () => {
    await page.evaluate(() => {
      const clock = document.createElement('span');
      document.querySelector('#plain')?.append(clock);
      setInterval(() => {
        clock.textContent = String(performance.now());
      }, 50);
    });
    await witness(page);
    const { x, y } = await spotOf(page, '#plain', 'Keir Starmer');
    for (let step = 0; step < 5; step++) {
      await page.mouse.move(x + step, y);
      await pause(page, 200);
    }
    const changes = await testimony(page);
    expect(changes.filter((change) => change === `${HOST} added to html`)).toEqual([]);
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    await page.mouse.move(x, y);
    await pause(page, 700);
    expect(await openCard(session.gloss, page)).toBeUndefined();
  });

  it.each([
    ['is rewritten', 'this.firstChild.data = "Nobody spoke."'],
    ['is hidden', 'this.hidden = true'],
    ['becomes editable', 'this.contentEditable = "true"'],
  ])('closes when its mention %s', async (_, script) => {
    await page.evaluate((script) => {
      new Function(script).call(document.querySelector('#plain'));
    }, script);
    await noCard(session.gloss, page);
  });

  it('closes when the pointer goes into a frame', async () => {
    const box = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; right: 0; top: 0; width: 200px; height: 90px';
      document.body.append(frame);
      return frame.getBoundingClientRect().toJSON();
    });
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.move(box.x + 22, box.y + 20);
    await noCard(session.gloss, page);
  });

  it('stays while a press that began in it goes on', async () => {
    const { left, top } = await cardBox(page);
    const from = await spotOf(page, '#plain', 'Keir Starmer');
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(left + 60, top + 90, { steps: 8 });
    await page.mouse.down();
    await page.mouse.move(left + 200, top + 110, { steps: 8 });
    await pause(page, 700);
    await page.mouse.up();
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('stays when the page notes its state under the same address', async () => {
    await page.evaluate(() => history.replaceState({ read: true }, ''));
    await pause(page, 100);
    expect((await openCard(session.gloss, page))?.name).toBe('Keir Starmer');
  });

  it('swaps to another mention after a short rest', async () => {
    await rest(page, await spotOf(page, '#topic', 'Ukraine'));
    await expect.poll(async () => (await openCard(session.gloss, page))?.name).toBe('Ukraine');
  });
});

describe('keys', () => {
  it('Esc closes the card and not the dialog it is in', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p id="in-dialog">The dialog names Vladimir Putin as well.</p>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await session.gloss.settled(page);
    const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    await rest(page, await spotOf(page, '#in-dialog', 'Vladimir Putin'));
    expect((await card(session.gloss, page)).name).toBe('Vladimir Putin');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });

  it('all others reach the page while a card is open', async () => {
    await page.evaluate(() => {
      document.title = '';
      for (const type of ['keydown', 'keyup'])
        document.addEventListener(type, (event) => {
          document.title += (event as KeyboardEvent).key;
        });
    });
    await rest(page, await spotOf(page, '#plain', 'Keir Starmer'));
    await card(session.gloss, page);
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('aaEnterEnterEscapeEscape');
  });
});
