import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardBox, openCard, rest, spotOf } from './driver/hand.ts';
import { boxInFrame, NAME, openNamePage, restOnName, themeInFrame } from './driver/name-page.ts';
import { startSession } from './session.ts';

const session = startSession();
let page: Page;

afterEach(async () => {
  await page.close();
});

describe('the card can be used', () => {
  it.each(['open', 'closed'])(
    'on a name slotted into a dialog of a tree that is %s',
    async (mode) => {
      page = await openNamePage(
        session,
        `<div id="host"><p id="name">So says ${NAME}.</p></div>
      <script>
        const root = host.attachShadow({ mode: '${mode}' });
        root.innerHTML = '<dialog style="width: 600px"><slot></slot></dialog>';
        root.firstChild.showModal();
      </script>`,
      );
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
    page = await openNamePage(
      session,
      `<div popover id="menu" style="inset: 60px auto auto 60px; margin: 0">
      <p id="name">So says ${NAME}.</p></div><script>menu.showPopover()</script>`,
    );
    await restOnName(session, page);
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 30, top + 30, { steps: 4 });
    await page.mouse.click(left + 30, top + 30);
    expect(
      await page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open')),
    ).toBe(true);
    expect((await openCard(session.gloss, page))?.name).toBe(NAME);
  });

  it('on a name in a dialog that came from another frame', async () => {
    page = await openNamePage(
      session,
      `<iframe srcdoc="<dialog></dialog>"></iframe><p id="name">So says ${NAME}.</p>
      <script>onload = () => {
        const dialog = document.querySelector('iframe').contentDocument.querySelector('dialog');
        dialog.style.background = 'black';
        dialog.append(document.querySelector('#name'));
        document.body.append(dialog);
        dialog.showModal();
      }</script>`,
    );
    await restOnName(session, page);
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
