import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectTrueMarks } from './driver/expected.ts';
import { card, cardBox, noCard, openCard, rest, spotOf } from './driver/hand.ts';
import { badgeOf, openPopup } from './driver/popup.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  const { browser, home } = session.gloss;
  for (const page of await browser.pages()) if (page !== home) await page.close();
});

const badge = () => badgeOf(session.gloss, page);
const says = (words: string) =>
  until(`the page to say “${words}”`, () =>
    page.evaluate((words) => document.body.textContent?.includes(words), words),
  );

it('an endless feed is marked as it grows at its end and goes at its top', async () => {
  page = await session.gloss.open(session.server.url('/feed.html'));
  for (const count of [20, 40, 60, 80]) {
    await page.evaluate(async (count) => {
      while (!document.body.textContent?.includes(`No. ${count}`)) {
        scrollTo(0, document.body.scrollHeight);
        await new Promise(requestAnimationFrame);
      }
      scrollTo(0, 0);
      // Two frames later the feed has seen that it is no longer at its end.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }, count);
    const marked = await expectTrueMarks(session.gloss, page);
    expect(marked.filter((text) => text === 'Dick Schoof')).toHaveLength(4);
  }
  await expect.poll(badge).toBe('4');
});

it('a live blog is marked as entries come on top, change and are withdrawn', async () => {
  page = await session.gloss.open(
    session.server.page(
      '/live-blog.html',
      '<!doctype html><main><p id=a style="margin-top:20px">It was Keir Starmer.</p></main>',
    ),
  );
  const put = (entry: string) =>
    page.evaluate((entry) => {
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', entry);
    }, entry);
  await rest(page, await spotOf(page, '#a', 'Keir Starmer'));
  await card(session.gloss, page);
  await put('<article id=b style="height:90px"><h2>10:02</h2><p>Now Dick Schoof speaks.</article>');
  expect(await expectTrueMarks(session.gloss, page)).toEqual(['Dick Schoof', 'Keir Starmer']);
  await expect.poll(badge).toBe('2');
  // The card is still open, and has gone along with its mention.
  expect(await openCard(session.gloss, page)).toHaveProperty('name', 'Keir Starmer');
  const below = () =>
    page.evaluate(() => document.querySelector('#a')?.getBoundingClientRect().bottom ?? 0);
  await expect.poll(async () => (await cardBox(page)).top).toBeGreaterThan((await below()) - 10);
  await put('<article><h2>10:04</h2><p>Ursula von der Leyen: “No.”</article>');
  await page.evaluate(() => {
    const text = document.querySelector('#b p')?.firstChild as Text;
    text.data = 'Correction: Giorgia Meloni speaks.';
  });
  expect(await expectTrueMarks(session.gloss, page)).toEqual([
    'Ursula von der Leyen',
    'Giorgia Meloni',
    'Keir Starmer',
  ]);
  await page.evaluate(() => document.querySelector('#a')?.remove());
  await noCard(session.gloss, page);
  await expect.poll(badge).toBe('2');
});

it('a page that never keeps still is counted all the same', async () => {
  page = await session.gloss.open(
    session.server.page(
      '/ticker.html',
      `<!doctype html><p>It was Keir Starmer.</p><p id=now></p><script>
        let turn = 0;
        setInterval(() => {
          now.textContent = ['Now Dick Schoof speaks.', 'Giorgia Meloni is next.'][++turn % 2];
        }, 20);
      </script>`,
    ),
  );
  await expect.poll(badge).toBe('2');
});

it('a list that recycles its nodes is marked by what they show now', async () => {
  page = await session.gloss.open(session.server.url('/recycled.html'));
  await expectTrueMarks(session.gloss, page);
  for (const line of [3, 500, 501, 1982, 0]) {
    await page.evaluate((line) => document.querySelector('#list')?.scrollTo(0, line * 40), line);
    await says(`Line ${line + 16}: `);
    expect((await expectTrueMarks(session.gloss, page)).length).toBeGreaterThan(12);
    const name = ['Keir Starmer', 'Dick Schoof', 'Giorgia Meloni'][(line + 1) % 4] ?? 'Dick Schoof';
    await rest(page, await spotOf(page, '#list', name));
    expect((await card(session.gloss, page)).name).toBe(name);
    await page.keyboard.press('Escape');
  }
});

describe.each([
  ['the History API', (search: string) => Reflect.get(globalThis, 'push')(search)],
  ['the Navigation API', (search: string) => void navigation.navigate(search, { info: 'single' })],
])('a page that becomes another by %s', (_, goTo) => {
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent);

  it('leaves nothing of the one before', async () => {
    page = await session.gloss.open(session.server.url('/single.html'));
    await page.evaluate(goTo, '?summit');
    const summit = await expectTrueMarks(session.gloss, page);
    expect(summit).toContain('NATO');
    const popup = await openPopup(session.gloss, page);
    const inPopup = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(inPopup).toContain('Vladimir Putin');
    await rest(page, await spotOf(page, '#who', 'Keir Starmer'));
    await card(session.gloss, page);

    await page.evaluate(goTo, '?match');
    await expect.poll(heading).toBe('A match in the rain');
    await noCard(session.gloss, page);
    expect(await expectTrueMarks(session.gloss, page)).toEqual(['Giorgia Meloni']);
    await expect.poll(badge).toBe('1');
    await expect.poll(inPopup).toContain('Giorgia Meloni');
    expect(await inPopup()).not.toContain('Vladimir Putin');

    await page.evaluate(goTo, '?nothing');
    await expect.poll(badge).toBe('');
    await expect.poll(inPopup).toContain('Nothing named here');
    expect(await expectTrueMarks(session.gloss, page)).toEqual([]);

    await page.evaluate(() => history.go(-2));
    await expect.poll(heading).toContain('Ukraine');
    expect(await expectTrueMarks(session.gloss, page)).toEqual(summit);
    await expect.poll(inPopup).toContain('Vladimir Putin');
    await rest(page, await spotOf(page, '#who', 'Keir Starmer'));
    expect((await card(session.gloss, page)).name).toBe('Keir Starmer');
  });
});
