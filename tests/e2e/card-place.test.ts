import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonInCard, card, cardBox, noCard, openCard, rest, spotOf } from './driver/hand.ts';
import { startSession } from './session.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const NAME = 'Ursula von der Leyen';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** Opens a page of its own that is on topic, with `body` in it. */
async function open(body: string, { style = '', frame = false } = {}): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>The ceasefire in Ukraine</title>
    <style>body { margin: 0; font: 18px/1.6 serif } p { margin: 0 } ${style}</style>${body}`;
  session.server.page('/inner.html', html);
  const outer = session.server.page('/place.html', frame ? FRAME : html);
  page = await session.gloss.open(outer);
}

const FRAME = `<!doctype html><html lang="en"><title>A frame</title>
  <body style="margin: 0"><iframe src="inner.html" style="width: 300px; height: 120px; border: 0">
  </iframe>`;

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

async function restOnName(words = NAME): Promise<void> {
  await rest(page, await spotOf(page, '#name', words));
  await card(session.gloss, page);
}

/** Runs in a content script's world: the card's rectangle, wherever in the frame its host is. */
function boxInFrame(): Box | null {
  const { left, top, right, bottom } = globalThis.glossCard?.box() ?? new DOMRect();
  return right > left ? { left, top, right, bottom } : null;
}

/** Runs in a content script's world: whether the card is light or dark. */
function themeInFrame(): string | undefined {
  const root = shadowRootOf(document.querySelector('gloss-card'));
  return root?.querySelector<HTMLElement>('.on-page')?.dataset.theme;
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
    await open(`<p id="name" style="${WRAPPED}; margin-top: ${top}px">So says ${NAME}.</p>`);
    const wrapped = await lines();
    expect(wrapped.length).toBeGreaterThan(1);
    await restOnName('Ursula');
    await expectClear();
    const box = await cardBox(page);
    if (top < 400) expect(box.top).toBeCloseTo((wrapped.at(-1)?.bottom ?? 0) + 8, -0.5);
    else expect(box.bottom).toBeCloseTo((wrapped[0]?.top ?? 0) - 8, -0.5);
  });

  it('when the page moves it', async () => {
    await open(`<p id="name" style="margin: 60px">So says ${NAME}.</p>`);
    await restOnName();
    const before = await cardBox(page);
    // Less than half a line, for the pointer to be on the name all the time.
    await page.evaluate(() => {
      document.body.style.paddingTop = '6px';
    });
    await expect.poll(async () => (await cardBox(page)).top - before.top).toBe(6);
  });

  it('when the window becomes narrow', async () => {
    await open(`<p id="name" style="margin: 60px">Thus spoke ${NAME}.</p>`);
    await restOnName();
    await page.setViewport({ width: 260, height: 800 });
    expect((await lines()).length).toBeGreaterThan(1);
    await expectClear();
  });

  it.each([1.5, 2, 0.5])('on a page with zoom: %f', async (zoom) => {
    await open(`<p id="name" style="margin: 60px">So says ${NAME}.</p>`, {
      style: `html { zoom: ${zoom} }`,
    });
    await restOnName();
    await expectClear();
    const [line] = await lines();
    const box = await cardBox(page);
    expect(Math.abs(box.left - (line?.left ?? 0))).toBeLessThan(1);
    expect(Math.abs(box.top - (line?.bottom ?? 0) - 8)).toBeLessThan(1);
    expect(box.right - box.left).toBeCloseTo(408, 0);
  });

  it('in a low window, where it goes beside', async () => {
    await open(`<p id="name" style="margin: 86px 0 0 170px">${NAME}</p>`);
    await page.setViewport({ width: 580, height: 200 });
    await restOnName();
    await expectClear();
  });
});

it('all of the card is in the window of a tiny frame', async () => {
  await open(`<p id="name" style="margin: 46px 0 0 60px">${NAME}</p>`, { frame: true });
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

describe('the card can be used', () => {
  it.each(['open', 'closed'])(
    'on a name slotted into a dialog of a tree that is %s',
    async (mode) => {
      await open(`<div id="host"><p id="name">So says ${NAME}.</p></div>
      <script>
        const root = host.attachShadow({ mode: '${mode}' });
        root.innerHTML = '<dialog style="width: 600px"><slot></slot></dialog>';
        root.firstChild.showModal();
      </script>`);
      await rest(page, await spotOf(page, '#name', NAME));
      const boxes = () => session.gloss.inContent(page, boxInFrame);
      await expect.poll(async () => (await boxes())[0]).toBeTruthy();
      const [box] = await boxes();
      const at = { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 30 };
      await page.mouse.move(at.x, at.y, { steps: 4 });
      await page.mouse.click(at.x, at.y);
      const [hit] = await session.gloss.inContent(
        page,
        (x: number, y: number) => {
          const root = shadowRootOf(document.querySelector('#host'));
          return root?.elementFromPoint(x, y)?.localName;
        },
        'top',
        at.x,
        at.y,
      );
      expect(hit).toBe('gloss-card');
    },
  );

  it('on a name in a popover, which stays open', async () => {
    await open(`<div popover id="menu" style="inset: 60px auto auto 60px; margin: 0">
      <p id="name">So says ${NAME}.</p></div><script>menu.showPopover()</script>`);
    await restOnName();
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 30, { steps: 4 });
    await page.mouse.click(left + 30, top + 30);
    expect(
      await page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open')),
    ).toBe(true);
    expect((await openCard(session.gloss, page))?.name).toBe(NAME);
  });

  it('on a name in a dialog that came from another frame', async () => {
    await open(`<iframe srcdoc="<dialog></dialog>"></iframe><p id="name">So says ${NAME}.</p>
      <script>onload = () => {
        const dialog = document.querySelector('iframe').contentDocument.querySelector('dialog');
        dialog.style.background = 'black';
        dialog.append(document.querySelector('#name'));
        document.body.append(dialog);
        dialog.showModal();
      }</script>`);
    await restOnName();
    expect(await session.gloss.inContent(page, themeInFrame)).toEqual(['dark']);
    const { left, top } = await cardBox(page);
    expect(
      await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.localName,
        left + 30,
        top + 30,
      ),
    ).toBe('gloss-card');
  });
});

describe('the card is as light or dark as the page', () => {
  it.each([
    ['oklch(0.25 0.03 260)', 'dark'],
    ['oklch(0.95 0.03 260)', 'light'],
    ['lab(12 5 5)', 'dark'],
    ['color(display-p3 0.05 0.05 0.1)', 'dark'],
    ['color-mix(in oklab, white, black 10%)', 'light'],
    ['rgb(0 0 0 / 0.2)', 'light'],
    ['#222', 'dark'],
  ])('%s', async (background, theme) => {
    await open(`<p id="name" style="margin: 60px">So says ${NAME}.</p>`, {
      style: `html { background: white } body { background: ${background} }`,
    });
    await restOnName();
    expect(await session.gloss.inContent(page, themeInFrame)).toEqual([theme]);
  });
});

describe('the focus goes back to where it was', () => {
  const FIELD = `<input id="field"><p id="name" style="margin: 60px">So says ${NAME}.</p>`;
  const focused = () => page.evaluate(() => document.activeElement?.id);

  it.each(['its text', 'a button'])('after a press on %s and Esc', async (what) => {
    await open(FIELD);
    await page.focus('#field');
    await restOnName();
    const { left, top } = await cardBox(page);
    const to =
      what === 'a button'
        ? await buttonInCard(session.gloss, page, 'European')
        : { x: left + 30, y: top + 50 };
    await page.mouse.move(left + 30, top + 30, { steps: 4 });
    await page.mouse.move(to.x, to.y);
    await page.mouse.click(to.x, to.y);
    expect(await focused()).not.toBe('field');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await focused()).toBe('field');
  });

  it('but not from where the reader has put it', async () => {
    await open(`${FIELD}<input id="other">`);
    await page.focus('#field');
    await restOnName();
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 50, { steps: 4 });
    await page.mouse.click(left + 30, top + 50);
    await page.focus('#other');
    await page.keyboard.press('Escape');
    await noCard(session.gloss, page);
    expect(await focused()).toBe('other');
  });
});

it('tells the page nothing of what happens in the card', async () => {
  await open(`<p id="name" style="margin: 60px">So says ${NAME}.</p>`);
  await page.evaluate(() => {
    document.title = '';
    const types = [
      ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'selectstart'],
      ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
      ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
      ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
    ];
    for (const type of types)
      addEventListener(type, ({ target }) => {
        if ((target as Element).localName === 'gloss-card') document.title += ` ${type}`;
      });
  });
  await restOnName();
  const { left, top } = await cardBox(page);
  await page.mouse.move(left + 30, top + 30, { steps: 4 });
  await page.mouse.click(left + 30, top + 50, { count: 2 });
  await page.mouse.click(left + 30, top + 50, { button: 'middle' });
  await page.mouse.click(left + 30, top + 50, { button: 'right' });
  await page.mouse.wheel({ deltaY: 20 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('a');
  // Out over the mention, where the page is told again.
  const name = await spotOf(page, '#name', NAME);
  await page.mouse.move(name.x, name.y);
  expect(await page.title()).toBe('');
});
