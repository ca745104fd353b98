import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Dwell,
  GRACE,
  IDLE,
  type Over,
  RESTS,
  STILL,
  SWAP,
  shownBy,
  dwell as step,
} from '../../../entrypoints/content/pointer/dwell.ts';

/*
 *            mention                REST at one place
 *   ┌──────┐────────▶┌─────────┐────────────────────▶┌──────┐◀──────────┐
 *   │ idle │         │ resting │                     │ open │           │ mention, card
 *   └──────┘◀────────└─────────┘                     └──────┘──────┐    │
 *      ▲ ▲     page    │                              │  ▲ page,   │    │
 *      │ │             │ dismiss          dismiss     │  │ path    ▼    │
 *      │ │ elsewhere   ▼                              │  │      ┌─────────┐
 *      │ └──────────┌──────────┐◀─────────────────────┘  │      │ leaving │
 *      │            │ ignoring │                         │      └─────────┘
 *      │            └──────────┘    other mention        │          │
 *      │                         ┌──────────┐◀───────────┘          │
 *      │                         │ swapping │ SWAP ▶ open           │
 *      │                         └──────────┘                       │
 *      └──────────────────── GRACE, or dismiss ─────────────────────┘
 *
 * The keyboard leads from anywhere to `held`, which the pointer leaves only through the card, to
 * `open`.
 */

const REST = RESTS.normal;

const on = (mention: string): Over<string> => ({ zone: 'mention', mention });
const CARD: Over<string> = { zone: 'card' };
const PATH: Over<string> = { zone: 'path' };
const PAGE: Over<string> = { zone: 'page' };

/** A step with the rest that most readers have. */
const dwell = (state: Dwell<string>, action: Action<string>) => step(state, action, REST);

/** Walks the chart: `[time, over, x]` moves the pointer, `[time]` lets time pass. */
type Step = [time: number, over?: Over<string>, x?: number] | 'dismiss';

function walk(...steps: Step[]): Dwell<string> {
  return steps.map(toAction).reduce(dwell, IDLE as Dwell<string>);
}

function toAction(step: Step): Action<string> {
  if (step === 'dismiss') return { type: 'dismiss' };
  const [time, over, x = 0] = step;
  return over ? { type: 'point', time, at: { x, y: 0 }, over } : { type: 'tick', time };
}

const OPEN: Step[] = [[0, on('putin')], [REST]];

describe('opening', () => {
  it('opens after the pointer has rested', () => {
    expect(walk([0, on('putin')], [REST])).toEqual({ at: 'open', shown: 'putin' });
  });

  it('does not open before that', () => {
    expect(shownBy(walk([0, on('putin')], [REST - 1]))).toBeUndefined();
  });

  it('lets a hand tremble', () => {
    expect(shownBy(walk([0, on('putin')], [100, on('putin'), STILL], [REST]))).toBe('putin');
  });

  it('starts anew when the pointer moves on along the mention', () => {
    const moved = walk([0, on('putin')], [200, on('putin'), STILL + 1], [REST]);
    expect(shownBy(moved)).toBeUndefined();
    expect(shownBy(dwell(moved, { type: 'tick', time: 200 + REST }))).toBe('putin');
  });

  it('opens nothing for a slow pass, at 30 px/s over a long name', () => {
    const pass = Array.from({ length: 40 }, (_, i): Step[] => [
      [i * 100, on('putin'), i * 3],
      [i * 100 + 99],
    ]).flat();
    expect(shownBy(walk(...pass))).toBeUndefined();
  });

  it('opens nothing for a sweep over many mentions', () => {
    expect(shownBy(walk([0, on('a')], [50, on('b')], [100, PAGE], [1000]))).toBeUndefined();
  });

  it('counts from the last mention it came to', () => {
    expect(shownBy(walk([0, on('a')], [200, on('b')], [REST]))).toBeUndefined();
    expect(shownBy(walk([0, on('a')], [200, on('b')], [200 + REST]))).toBe('b');
  });
});

describe('other ways to open', () => {
  it.each(Object.entries(RESTS))('opens when a reader likes it %s: after %i ms', (_, rest) => {
    const resting = step(IDLE as Dwell<string>, toAction([0, on('putin')]), rest);
    expect(shownBy(step(resting, { type: 'tick', time: rest - 1 }, rest))).toBeUndefined();
    expect(shownBy(step(resting, { type: 'tick', time: rest }, rest))).toBe('putin');
  });

  it('opens at once when asked to, whatever was there', () => {
    const ask: Action<string> = { type: 'open', mention: 'meloni' };
    expect(shownBy(dwell(IDLE, ask))).toBe('meloni');
    expect(shownBy(dwell(walk(...OPEN), ask))).toBe('meloni');
    expect(shownBy(dwell(walk(...OPEN, 'dismiss'), ask))).toBe('meloni');
  });
});

describe('closing', () => {
  it('stays while the pointer is on the mention or the card, however long', () => {
    expect(shownBy(walk(...OPEN, [1000, on('putin')], [9000], [9001, CARD], [99_000]))).toBe(
      'putin',
    );
  });

  it('closes when the pointer has been away for a while', () => {
    expect(shownBy(walk(...OPEN, [1000, PAGE], [1000 + GRACE - 1]))).toBe('putin');
    expect(walk(...OPEN, [1000, PAGE], [1000 + GRACE])).toEqual(IDLE);
  });

  it('is not put off by moves elsewhere on the page', () => {
    expect(shownBy(walk(...OPEN, [1000, PAGE], [1200, PAGE, 50], [1000 + GRACE]))).toBeUndefined();
  });

  it('waits for a pointer on its way to the card', () => {
    const onItsWay = walk(...OPEN, [1000, PATH], [1250, PATH, 20], [1000 + GRACE]);
    expect(shownBy(onItsWay)).toBe('putin');
    expect(shownBy(dwell(onItsWay, toAction([1260, CARD])))).toBe('putin');
  });

  it('does not wait for one that stops on the way', () => {
    expect(shownBy(walk(...OPEN, [1000, PATH], [1000 + GRACE]))).toBeUndefined();
  });

  it('comes back from leaving when the pointer does', () => {
    expect(walk(...OPEN, [1000, PAGE], [1100, on('putin')], [9000])).toEqual({
      at: 'open',
      shown: 'putin',
    });
  });
});

describe('dismissing', () => {
  it('closes at once and stays quiet until the pointer has been elsewhere', () => {
    const dismissed = walk(...OPEN, 'dismiss', [1000, on('putin'), 40], [9000]);
    expect(shownBy(dismissed)).toBeUndefined();
    const back = [[9100, PAGE], [9200, on('putin')], [9200 + REST]] satisfies Step[];
    expect(shownBy(back.map(toAction).reduce(dwell, dismissed))).toBe('putin');
  });

  it('opens another mention as ever', () => {
    expect(shownBy(walk(...OPEN, 'dismiss', [1000, on('meloni')], [1000 + REST]))).toBe('meloni');
  });

  it('also ends a rest that has not opened yet, as when a link is pressed', () => {
    expect(shownBy(walk([0, on('putin')], 'dismiss', [REST]))).toBeUndefined();
  });
});

describe('swapping', () => {
  it('swaps an open card after a short rest on another mention', () => {
    const over = walk(...OPEN, [1000, on('meloni')]);
    expect(shownBy(over)).toBe('putin');
    expect(shownBy(dwell(over, toAction([1000 + SWAP])))).toBe('meloni');
  });

  it('keeps the card when the pointer only crosses another mention on its way', () => {
    expect(shownBy(walk(...OPEN, [1000, on('meloni')], [1100, CARD], [1000 + SWAP]))).toBe('putin');
  });
});

describe('a card that the keyboard has opened', () => {
  const held = dwell(IDLE, { type: 'hold', mention: 'putin' });

  it('is there at once, and stays wherever the pointer is', () => {
    expect(shownBy(held)).toBe('putin');
    const moved = [PAGE, on('meloni'), PATH].reduce(
      (state, over, i) => dwell(state, toAction([i * 1000, over])),
      held,
    );
    expect(dwell(moved, toAction([9000]))).toEqual(held);
  });

  it('is like any other once the pointer has been in it', () => {
    const left = [toAction([0, CARD]), toAction([100, PAGE]), toAction([100 + GRACE])];
    expect(left.reduce(dwell, held)).toEqual(IDLE);
  });

  it('goes when it is dismissed', () => {
    expect(shownBy(dwell(held, { type: 'dismiss' }))).toBeUndefined();
  });
});

it('never shows what the pointer has not rested on, and always closes in the end', () => {
  const over = fc.constantFrom(on('a'), on('b'), CARD, PATH, PAGE);
  const step = fc.record({ over, pause: fc.nat(400), x: fc.nat(30), dismiss: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let time = 0;
      let state: Dwell<string> = IDLE;
      const seen = new Set<string>();
      for (const { over, pause, x, dismiss } of steps) {
        time += pause;
        state = dwell(state, { type: 'tick', time });
        const shown = shownBy(state);
        if (shown !== undefined) expect(seen).toContain(shown);
        if (over.zone === 'mention') seen.add(over.mention);
        state = dwell(
          state,
          dismiss ? { type: 'dismiss' } : { type: 'point', time, at: { x, y: 0 }, over },
        );
      }
      state = dwell(state, { type: 'point', time, at: { x: 0, y: 0 }, over: PAGE });
      expect(dwell(state, { type: 'tick', time: time + GRACE })).toEqual(IDLE);
    }),
  );
});
