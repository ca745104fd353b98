import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2, 1.4.3: the least contrast of text; 1.4.11: of what must be seen to be used. */
const TEXT_AA = 4.5;
const CONTROL_AA = 3;

const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** Name of a token → its colour on light and on dark ground, as `#rrggbb`. */
const colours = new Map(
  [...tokens.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const GROUNDS = ['paper', 'wash'];
const TEXTS = ['ink', 'soft', 'person', 'institution', 'country', 'initiative', 'concept', 'event'];

describe.each(['light', 'dark'] as const)('on %s', (theme) => {
  describe.each(GROUNDS)('%s', (ground) => {
    test.each(TEXTS)('%s can be read', (text) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThan(TEXT_AA);
    });

    test('the ring of the focus can be seen', () => {
      expect(contrast(colour('focus', theme), colour(ground, theme))).toBeGreaterThan(CONTROL_AA);
    });
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name)?.[theme];
  if (!found) throw new Error(`The tokens give no colour “${name}”.`);
  return found;
}

/** Contrast ratio of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
