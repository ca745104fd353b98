import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Box } from '../../entrypoints/content/pointer/way.ts';
import { card, cardBox, rest } from './driver/hand.ts';
import { boxInFrame, NAME, openNamePage, restOnName } from './driver/name-page.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** The lines of the name in `#name`, in client px. */
function lines(): Promise<Box[]> {
  return page.evaluate((name) => {
    const text = document.querySelector('#name')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(name));
    range.setEnd(text, text.data.indexOf(name) + name.length);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
      return { left, top, right, bottom };
    });
  }, NAME);
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

async function expectClear(): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await expect
    .poll(async () => {
      const box = await cardBox(page);
      return (
        box.right > box.left &&
        (await lines()).every((line) => !meet(line, box)) &&
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height
      );
    })
    .toBe(true);
}

describe('the card lies over no line of its mention', () => {
  const WRAPPED = 'width: 220px; padding-left: 40px; box-sizing: border-box';

  it.each([
    ['below', 60],
    ['above', 700],
  ])('where the name is wrapped and the card is %s', async (_, top) => {
    page = await openNamePage(
      session,
      `<p id="name" style="${WRAPPED}; margin-top: ${top}px">So says ${NAME}.</p>`,
    );
    const wrapped = await lines();
    expect(wrapped.length).toBeGreaterThan(1);
    await restOnName(session, page, 'Ursula');
    await expectClear();
    const box = await cardBox(page);
    if (top < 400) expect(box.top).toBeCloseTo((wrapped.at(-1)?.bottom ?? 0) + 8, -0.5);
    else expect(box.bottom).toBeCloseTo((wrapped[0]?.top ?? 0) - 8, -0.5);
  });

  it('when the page moves it', async () => {
    page = await openNamePage(session, `<p id="name" style="margin: 60px">So says ${NAME}.</p>`);
    await restOnName(session, page);
    const before = await cardBox(page);
    // Less than half a line, for the pointer to be on the name all the time.
    await page.evaluate(() => {
      document.body.style.paddingTop = '6px';
    });
    await expect.poll(async () => (await cardBox(page)).top - before.top).toBe(6);
  });

  it('when the window becomes narrow', async () => {
    page = await openNamePage(session, `<p id="name" style="margin: 60px">Thus spoke ${NAME}.</p>`);
    await restOnName(session, page);
    await page.setViewport({ width: 260, height: 800 });
    expect((await lines()).length).toBeGreaterThan(1);
    await expectClear();
  });

  it.each([1.5, 2, 0.5])('on a page with zoom: %f', async (zoom) => {
    page = await openNamePage(session, `<p id="name" style="margin: 60px">So says ${NAME}.</p>`, {
      style: `html { zoom: ${zoom} }`,
    });
    await restOnName(session, page);
    await expectClear();
    const [line] = await lines();
    const box = await cardBox(page);
    expect(Math.abs(box.left - (line?.left ?? 0))).toBeLessThan(1);
    expect(Math.abs(box.top - (line?.bottom ?? 0) - 8)).toBeLessThan(1);
    expect(box.right - box.left).toBeCloseTo(408, 0);
  });

  it('in a low window, where it goes beside', async () => {
    page = await openNamePage(session, `<p id="name" style="margin: 86px 0 0 170px">${NAME}</p>`);
    await page.setViewport({ width: 580, height: 200 });
    await restOnName(session, page);
    await expectClear();
  });
});

it('all of the card is in the window of a tiny frame', async () => {
  page = await openNamePage(session, `<p id="name" style="margin: 46px 0 0 60px">${NAME}</p>`, {
    frame: true,
  });
  const frame = await (await page.$('iframe'))?.contentFrame();
  const spot = await frame?.evaluate(() => {
    const { left, top } = document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 30, y: top + 14 };
  });
  await rest(page, spot ?? { x: 0, y: 0 });
  await card(session.gloss, page);
  await expect
    .poll(async () => {
      const box = (await session.gloss.inContent(page, boxInFrame, 'all')).find(Boolean);
      return box && box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 120;
    })
    .toBe(true);
});
