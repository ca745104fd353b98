import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standBeside } from '../../../entrypoints/card/stand.ts';
import type { Box } from '../../../entrypoints/content/pointer/way.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = { width: 384, height: 300 };
const line = box(100, 100, 80, 20);

/** What a card of size `CARD` covers where it is put. */
function covered(lines: Box[], view: Box, main = lines[0] ?? line): Box {
  const { left, top, width, height } = standBeside({ all: lines, main }, CARD, view);
  return box(left, top, Math.min(width, CARD.width), Math.min(height, CARD.height));
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a card stands', () => {
  it('under its mention, flush with it', () => {
    expect(covered([line], box(0, 0, 1000, 800))).toEqual(box(100, 128, 384, 300));
  });

  it('over it where there is too little room below', () => {
    const low = box(100, 700, 80, 20);
    expect(covered([low], box(0, 0, 1000, 800))).toEqual(box(100, 392, 384, 300));
  });

  it('under the last line of a wrapped mention, flush with the line it belongs to', () => {
    const lines = [box(500, 100, 80, 20), box(50, 130, 60, 20)];
    expect(covered(lines, box(0, 0, 1000, 800))).toEqual(box(500, 158, 384, 300));
  });

  it('squeezed on the roomier side where neither has enough', () => {
    expect(covered([box(100, 200, 80, 20)], box(0, 0, 1000, 450))).toEqual(
      box(100, 228, 384, 450 - 8 - 228),
    );
  });

  it('beside it in a low window', () => {
    const middle = box(100, 90, 80, 20);
    const card = covered([middle], box(0, 0, 1000, 200));
    expect(card.left).toBe(188);
    expect(card.bottom - card.top).toBe(184);
  });

  it('on it where no side has any room', () => {
    expect(covered([box(110, 50, 80, 20)], box(0, 0, 300, 120))).toEqual(box(8, 8, 284, 104));
  });

  it('in what is seen of a window that the reader has pinched', () => {
    expect(covered([box(610, 510, 80, 20)], box(600, 500, 500, 400)).top).toBe(538);
  });
});

describe('wherever a mention is, its card', () => {
  const view = fc
    .record({
      width: fc.integer({ min: 40, max: 2000 }),
      height: fc.integer({ min: 40, max: 1500 }),
    })
    .map(({ width, height }) => box(0, 0, width, height));
  const lines = fc.array(
    fc
      .tuple(
        fc.integer({ min: -50, max: 2000 }),
        fc.integer({ min: -50, max: 1500 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 8, max: 60 }),
      )
      .map((sides) => box(...sides)),
    { minLength: 1, maxLength: 3 },
  );

  it('is within the window', () => {
    fc.assert(
      fc.property(lines, view, (lines, view) => {
        const { left, top, right, bottom } = covered(lines, view);
        expect(left).toBeGreaterThanOrEqual(view.left + 8);
        expect(top).toBeGreaterThanOrEqual(view.top + 8);
        expect(right).toBeLessThanOrEqual(view.right - 8);
        expect(bottom).toBeLessThanOrEqual(view.bottom - 8);
      }),
    );
  });

  it('lies on no line of it where a card has room below or above', () => {
    fc.assert(
      fc.property(lines, view, (lines, view) => {
        const top = Math.min(...lines.map(({ top }) => top));
        const bottom = Math.max(...lines.map(({ bottom }) => bottom));
        fc.pre(Math.max(top, view.bottom - bottom) >= 160 + 16);
        const card = covered(lines, view);
        expect(lines.some((line) => meet(line, card))).toBe(false);
      }),
    );
  });
});
