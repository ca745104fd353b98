import { describe, expect, it } from 'vitest';
import { type Box, inside, onTheWay } from '../../../entrypoints/content/pointer/way.ts';

/*
 *      100    180
 *       ┌──────┐ 100      the mention
 *       └──────┘ 120
 *      ╱        ╲
 *     ┌──────────────┐ 130   the card
 *     100           460
 */
const MENTION: Box = { left: 100, top: 100, right: 180, bottom: 120 };
const BELOW: Box = { left: 100, top: 160, right: 460, bottom: 500 };
const ABOVE: Box = { left: 20, top: -300, right: 380, bottom: 60 };

describe('the way from a mention to its card', () => {
  it.each([
    ['straight down', BELOW, 140, 140, true],
    ['slanting, half way to the far end', BELOW, 310, 140, true],
    ['beyond the slant', BELOW, 360, 140, false],
    ['left of both', BELOW, 80, 140, false],
    ['on a level with the mention, beside it', BELOW, 300, 105, false],
    ['below the upper edge of the card', BELOW, 140, 300, false],
    ['up to a card above', ABOVE, 100, 80, true],
    ['slanting to the left of a card above', ABOVE, 65, 80, true],
    ['below, when the card is above', ABOVE, 140, 140, false],
  ])('%s', (_, card, x, y, expected) => {
    expect(onTheWay(MENTION, card, { x, y })).toBe(expected);
  });

  it('has no gap where the card touches the mention', () => {
    const touching = { ...BELOW, top: 120 };
    expect(onTheWay(MENTION, touching, { x: 140, y: 120 })).toBe(true);
  });
});

it('a box holds its edges, and what is near if asked to', () => {
  expect(inside(MENTION, { x: 180, y: 120 })).toBe(true);
  expect(inside(MENTION, { x: 181, y: 120 })).toBe(false);
  expect(inside(MENTION, { x: 181, y: 121 }, 1)).toBe(true);
});
