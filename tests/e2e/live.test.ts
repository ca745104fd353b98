import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
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
