import { expect, inject, it } from 'vitest';
import { markCount } from './driver/marks.ts';
import { heldIn } from './driver/memory.ts';
import { startSession } from './session.ts';

const session = startSession();

/** An hour of one change a second. */
const HOUR = 3600;

// Only Chromium counts what is held, and clears memory when told.
it.runIf(inject('browser') === 'chromium')(
  'an hour of a live feed leaves nothing behind of what has gone',
  async () => {
    const page = await session.gloss.open(session.server.url('/live-feed.html'));
    const feed = (steps: number) =>
      page.evaluate((steps) => Reflect.get(globalThis, 'feed')(steps), steps);
    const held = async () => ({
      ...(await heldIn(page, 'StaticRange', 'ShadowRoot', 'MutationRecord')),
      marks: await markCount(page),
    });
    // What the page has: a list of fifty, in which each fifth entry names somebody, and each tenth
    // stands in a shadow tree.
    const now = { StaticRange: 10, ShadowRoot: 5, MutationRecord: 0, marks: 10 };
    await feed(HOUR / 12);
    await expect.poll(held).toEqual(now);
    await feed(HOUR - HOUR / 12);
    await expect.poll(held).toEqual(now);
    expect((await page.metrics()).Nodes).toBeLessThan(1000);
  },
);
