import { describe, expect, it } from 'vitest';
import { luminance, readSrgb } from '../../../entrypoints/card/colour.ts';

describe('readSrgb', () => {
  it.each([
    ['color(srgb 0.1 0.2 0.3)', [0.1, 0.2, 0.3, 1]],
    ['color(srgb 0.1 0.2 0.3 / 0.5)', [0.1, 0.2, 0.3, 0.5]],
    ['color(srgb none 1 2e-05 / 0)', [0, 1, 0.00002, 0]],
    ['color(srgb -0.2 1.3 0)', [0, 1, 0, 1]],
  ])('%s', (color, channels) => {
    expect(readSrgb(color)).toEqual(channels);
  });

  it('knows no other form', () => {
    expect(readSrgb('rgb(1, 2, 3)')).toBeUndefined();
  });
});

describe('luminance, by the examples of WCAG', () => {
  it.each([
    ['black', [0, 0, 0, 1], 0],
    ['white', [1, 1, 1, 1], 1],
    ['red', [1, 0, 0, 1], 0.2126],
    ['green', [0, 1, 0, 1], 0.7152],
    ['blue', [0, 0, 1, 1], 0.0722],
    // The grey that is 4.5:1 on white: (1.05 / 4.5) - 0.05.
    ['#767676', [0x76 / 255, 0x76 / 255, 0x76 / 255, 1], 0.183],
  ] as const)('%s', (_, [red, green, blue, alpha], expected) => {
    expect(luminance([red, green, blue, alpha])).toBeCloseTo(expected, 2);
  });
});
