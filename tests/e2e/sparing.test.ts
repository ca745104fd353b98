import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from './driver/commands.ts';
import { card } from './driver/hand.ts';
import { markedTexts } from './driver/marks.ts';
import { chooseSettings } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { startSession } from './session.ts';

const session = startSession({ sparing: true });

describe('for a reader who wants no motion, and colours of their own', () => {
  let page: Page;

  beforeAll(async () => {
    await chooseSettings(session.gloss, {});
    page = await session.gloss.open(
      session.server.page(
        '/sparing.html',
        `<!doctype html><p>Keir Starmer spoke of a ceasefire in Ukraine.</p>
         <p>Keir Starmer went on: the coalition of the willing would guard it.</p>
         <p style="margin-top: 3000px" id=far>France listened.</p>`,
      ),
    );
  });

  it('the browser is one of such a reader', async () => {
    const wants = ['(prefers-reduced-motion: reduce)', '(forced-colors: active)'];
    const matches = (queries: string[]) => queries.map((query) => matchMedia(query).matches);
    expect(await page.evaluate(matches, wants)).toEqual([true, true]);
  });

  it('nothing is registered to be painted but what is to be seen', async () => {
    const registered = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : [])),
    );
    expect(registered).toEqual(['gloss-mark']);
    const seen = ['Keir Starmer', 'Ukraine', 'coalition of the willing', 'France'];
    expect(await markedTexts(page)).toEqual(seen);
  });

  it('a name comes into view at once, and its card without moving', async () => {
    await command(session.gloss, page, 'step', { forward: false, from: 'edge' });
    expect(
      await page.evaluate(() => document.querySelector('#far')?.getBoundingClientRect().top),
    ).toBeLessThan(800);
    await command(session.gloss, page, 'openCard');
    expect((await card(session.gloss, page)).name).toBe('France');
    const [moving] = await session.gloss.inContent(page, () => {
      const root = shadowRootOf(document.querySelector('gloss-card'));
      return [...(root?.querySelectorAll('*') ?? [])].filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
      }).length;
    });
    expect(moving).toBe(0);
  });

  it('the card wears their colours, and its meter can be read in them', async () => {
    const colours = await until('the card', async () => {
      const [read] = await session.gloss.inContent(page, readColours);
      return read;
    });
    const { paper, ink, canvas, text, rungs } = colours;
    expect([paper, ink]).toEqual([canvas, text]);
    expect(new Set(rungs)).toEqual(new Set([text]));
  });
});

/** Runs among the content scripts: the colours of the open card beside those of the system. */
function readColours() {
  const root = shadowRootOf(document.querySelector('gloss-card'));
  const name = root?.querySelector('.name');
  const body = root?.querySelector('.on-page');
  if (!root || !name || !body) return null;
  const probe = root.appendChild(document.createElement('i'));
  probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
  const { color: text, backgroundColor: canvas } = getComputedStyle(probe);
  const read = {
    text,
    canvas,
    ink: getComputedStyle(name).color,
    paper: getComputedStyle(body).backgroundColor,
    // France stands on the highest rung.
    rungs: [...root.querySelectorAll('.meter i')].map(
      (rung) => getComputedStyle(rung).backgroundColor,
    ),
  };
  probe.remove();
  return read;
}
