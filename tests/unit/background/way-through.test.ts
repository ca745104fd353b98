import { expect, it } from 'vitest';
import { wayThrough } from '../../../entrypoints/background/way-through.ts';

it.each([
  ['on from the frame it is at', 1, true, [7, 9, 0, 7]],
  ['back from the frame it is at', 1, false, [7, 0, 9, 7]],
  ['on from the last frame', 2, true, [9, 0, 7, 9]],
  ['on from the top frame where it is at none', -1, true, [0, 7, 9, 0]],
])('the keyboard goes %s, and round', (_, at, forward, order) => {
  expect(wayThrough([0, 7, 9], at, forward).map(([frame]) => frame)).toEqual(order);
});

it('goes on within its frame, and into others from their end', () => {
  expect(wayThrough([0, 7], 0, true).map(([, from]) => from)).toEqual(['here', 'edge', 'edge']);
});

it('goes nowhere where no frame names anything', () => {
  expect(wayThrough([], -1, true)).toEqual([]);
});
