import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInView, movedBy, nextCorner } from '../../../entrypoints/card/drag.ts';
import type { Box } from '../../../entrypoints/content/pointer/way.ts';

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

describe('a card that is moved on', () => {
  const at = ({ x, y }: { x: number; y: number }, width: number) => box(x, y, width, 300);
  const corners = (first: Box, times: number) => {
    const width = first.right - first.left;
    const places = [nextCorner(first, VIEW)];
    for (const place of places)
      if (places.length < times) places.push(nextCorner(at(place, width), VIEW));
    return places;
  };

  it('goes clockwise through the corners, from the one that it is nearest to', () => {
    expect(corners(box(100, 500, 400, 300), 5)).toEqual([
      { x: 8, y: 8 },
      { x: 592, y: 8 },
      { x: 592, y: 492 },
      { x: 8, y: 492 },
      { x: 8, y: 8 },
    ]);
  });

  it('goes up and down where it is as broad as the window', () => {
    expect(corners(box(8, 20, 984, 300), 3)).toEqual([
      { x: 8, y: 492 },
      { x: 8, y: 8 },
      { x: 8, y: 492 },
    ]);
  });

  it('stays where it fills the window', () => {
    expect(nextCorner(box(8, 8, 984, 784), VIEW)).toEqual({ x: 8, y: 8 });
  });
});
