import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BURST, RATE, Throttle } from '../../../entrypoints/background/throttle.ts';

/** How many of `count` messages that come at once are let through. */
function flood(throttle: Throttle, sender: string, count: number, time: number): number {
  return Array.from({ length: count }, () => throttle.allows(sender, 1, time)).filter(Boolean)
    .length;
}

it('lets a burst through and no more', () => {
  expect(flood(new Throttle(), 'a', 10 * BURST, 0)).toBe(BURST);
});

it('lets through what has come back with time', () => {
  const throttle = new Throttle();
  flood(throttle, 'a', BURST, 0);
  expect(flood(throttle, 'a', BURST, 500)).toBe(RATE / 2);
  expect(flood(throttle, 'a', 2 * BURST, 1_000_000)).toBe(BURST);
});

it('holds nobody back for what another does', () => {
  const throttle = new Throttle();
  flood(throttle, 'a', 2 * BURST, 0);
  expect(throttle.allows('b', 1, 0)).toBe(true);
});

it('lets through fewer of what costs more, and refuses at no cost', () => {
  const throttle = new Throttle();
  expect(throttle.allows('a', BURST - 1, 0)).toBe(true);
  expect(throttle.allows('a', 2, 0)).toBe(false);
  expect(throttle.allows('a', 1, 0)).toBe(true);
});

it('forgets who has been quiet for long enough to be let through as before', () => {
  const throttle = new Throttle();
  for (let i = 0; i < 1000; i++) throttle.allows(`frame ${i}`, 1, i);
  throttle.allows('last', 1, 1_000_000);
  expect(throttle.size).toBe(1);
});

describe('whoever sends whenever', () => {
  const messages = fc.array(
    fc.record({
      sender: fc.constantFrom('a', 'b', 'c'),
      price: fc.integer({ min: 1, max: BURST }),
      pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
    }),
    { maxLength: 300 },
  );

  it('never gets more than a burst and what the time is worth', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const throttle = new Throttle();
        const spent = new Map<string, number>();
        let time = 0;
        for (const { sender, price, pause } of sent) {
          time += pause;
          if (throttle.allows(sender, price, time))
            spent.set(sender, (spent.get(sender) ?? 0) + price);
        }
        for (const all of spent.values())
          expect(all).toBeLessThanOrEqual(BURST + (time / 1000) * RATE + 1e-6);
      }),
    );
  });

  it('is let through who keeps to the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const throttle = new Throttle();
        for (let i = 0; i < count; i++)
          expect(throttle.allows('a', 1, (i * 1000) / RATE)).toBe(true);
      }),
    );
  });
});
