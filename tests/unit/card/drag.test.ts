import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInView, movedBy } from '../../../entrypoints/card/drag.ts';
import type { Box } from '../../../entrypoints/content/way.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const VIEW = box(0, 0, 1000, 800);

describe('a dragged card', () => {
  it.each([
    ['goes where it is wanted', box(300, 200, 384, 300), { x: 300, y: 200 }],
    ['stops at the left and the top', box(-50, -50, 384, 300), { x: 8, y: 8 }],
    ['stops at the right and the bottom', box(900, 700, 384, 300), { x: 608, y: 492 }],
    ['shows its head where it is larger than the window', box(100, 300, 1200, 900), { x: 8, y: 8 }],
  ])('%s', (_, wanted, place) => {
    expect(keptInView(wanted, VIEW)).toEqual(place);
  });

  it('stops at the edges of what is seen of a window that is enlarged', () => {
    expect(keptInView(box(0, 0, 100, 100), box(400, 300, 500, 400))).toEqual({ x: 408, y: 308 });
  });

  it('is in sight wherever it is dragged', () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const place = keptInView(movedBy(box(0, 0, 384, 300), { x, y }), VIEW);
        expect(place.x).toBeGreaterThanOrEqual(VIEW.left);
        expect(place.y).toBeGreaterThanOrEqual(VIEW.top);
        expect(place.x + 384).toBeLessThanOrEqual(VIEW.right);
        expect(place.y + 300).toBeLessThanOrEqual(VIEW.bottom);
      }),
    );
  });
});
