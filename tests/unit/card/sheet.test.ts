import { describe, expect, it } from 'vitest';
import { isAway } from '../../../entrypoints/card/sheet.ts';

describe('a sheet', () => {
  it.each([
    ['closes when it is swiped down by a hand’s breadth', 96, 480, true],
    ['stays when it is not', 95, 480, false],
    ['closes sooner where it is low', 60, 200, true],
    ['stays when it is only touched', 0, 200, false],
    ['stays when it is swiped up', -200, 200, false],
  ])('%s', (_, down, height, away) => {
    expect(isAway(down, height)).toBe(away);
  });
});
