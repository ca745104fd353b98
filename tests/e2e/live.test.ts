import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { card, rest, spotOf } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

async function open(body: string): Promise<void> {
  page = await session.gloss.open(session.server.page('/live.html', body));
}

/** The texts of all painted ranges of the top frame, in the order of the page. */
async function painted(): Promise<string[]> {
  await session.gloss.settled(page);
  return markedTexts(page);
}

it('marks what comes later and lets go of what goes', async () => {
  await open('<main><p id=a>Keir Starmer.</p></main>');
  expect(await painted()).toEqual(['Keir Starmer']);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Then Dick Schoof.</p>');
  });
  await expect.poll(painted).toEqual(['Keir Starmer', 'Dick Schoof']);
  await page.evaluate(() => document.querySelector('#a')?.remove());
  await expect.poll(painted).toEqual(['Dick Schoof']);
});

it('follows text that changes in place', async () => {
  await open('<p id=a>Keir Starmer.</p>');
  await page.evaluate(() => {
    (document.querySelector('#a')?.firstChild as Text).data = 'No: Giorgia Meloni.';
  });
  await expect.poll(painted).toEqual(['Giorgia Meloni']);
});

it('joins a name that is completed by an inline element, and parts it again', async () => {
  await open('<p id=a>Ursula von der </p>');
  expect(await painted()).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('#a')?.insertAdjacentHTML('beforeend', '<b>Leyen</b>');
  });
  await expect.poll(painted).toEqual(['Ursula von der Leyen']);
  await page.evaluate(() => document.querySelector('b')?.before(document.createElement('hr')));
  await expect.poll(painted).toEqual([]);
});

it('follows a part that is hidden or made editable, and shown again', async () => {
  await open('<div id=a><p>Keir Starmer.</p></div>');
  for (const [name, value] of [
    ['hidden', ''],
    ['contenteditable', 'true'],
  ] as const) {
    await page.evaluate(
      (name, value) => document.querySelector('#a')?.setAttribute(name, value),
      name,
      value,
    );
    await expect.poll(painted).toEqual([]);
    await page.evaluate((name) => document.querySelector('#a')?.removeAttribute(name), name);
    await expect.poll(painted).toEqual(['Keir Starmer']);
  }
});

it('lets go of a part of a line that becomes editable', async () => {
  await open('<p>It was <span>Keir Starmer</span>, once more Dick Schoof.</p>');
  await page.evaluate(() => document.querySelector('span')?.setAttribute('contenteditable', ''));
  await expect.poll(painted).toEqual(['Dick Schoof']);
});

it('outlives a page that clears the registry of highlights', async () => {
  await open('<p>Keir Starmer.</p>');
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.body.insertAdjacentHTML('beforeend', '<p>Dick Schoof.</p>');
  });
  await expect.poll(painted).toEqual(['Keir Starmer', 'Dick Schoof']);
});

it('opens cards in a document that was written anew by script', async () => {
  await open('<p>Nothing.</p>');
  await page.evaluate(() => {
    document.open();
    document.write('<p id=a style="margin:90px">It was Keir Starmer.</p>');
    document.close();
  });
  await expect.poll(painted).toEqual(['Keir Starmer']);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it('opens cards for text that was adopted from a frame', async () => {
  await open(
    '<iframe srcdoc="<p id=a>It was Keir Starmer."></iframe><div style="margin:90px"></div>',
  );
  await page.evaluate(() => {
    const paragraph = document.querySelector('iframe')?.contentDocument?.querySelector('p');
    if (paragraph) document.querySelector('div')?.append(paragraph);
  });
  await expect.poll(painted).toEqual(['Keir Starmer']);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
});

it('reads on when what it reads is moved about meanwhile', async () => {
  const line = '<p>Once more it was Keir Starmer.</p>';
  await open(`<main>${line.repeat(4000)}</main>`);
  await page.evaluate(async () => {
    const main = document.querySelector('main');
    const all = [...(main?.children ?? [])];
    main?.replaceChildren(...all.map((child) => child.cloneNode(true)));
    for (let turn = 0; turn < 20; turn++) {
      await new Promise((done) => setTimeout(done, 5));
      const first = main?.children[turn * 7];
      if (first) main.append(first);
    }
  });
  await expect.poll(async () => (await painted()).length).toBe(4000);
});

it('follows a page that puts up another whole body', async () => {
  await open('<p>Keir Starmer.</p>');
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.innerHTML = '<p>Friedrich Merz.</p>';
    document.body.replaceWith(body);
  });
  await expect.poll(painted).toEqual(['Friedrich Merz']);
});

it('marks quiet names as soon as the page turns out to be on topic', async () => {
  await open('<p>A word from NATO.</p>');
  expect(await painted()).toEqual([]);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<h2>Ukraine: Starmer rallies the coalition of the willing</h2>
       <p>Keir Starmer and Ursula von der Leyen want a ceasefire in Ukraine; Vladimir Putin and the
       Kremlin have not agreed. Russia faces new sanctions, and the peacekeeping force waits.</p>`,
    );
  });
  await expect.poll(painted).toContain('NATO');
});

it('marks nothing over a boundary that only style makes', async () => {
  await open(
    `<p><span style="display:block">Dick</span><span>Schoof</span></p>
     <p><span>Giorgia</span> <span>Meloni</span></p>`,
  );
  expect(await painted()).toContain('Giorgia Meloni');
  expect((await painted()).filter((text) => text.includes('Dick'))).toEqual([]);
});
