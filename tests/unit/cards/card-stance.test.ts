import { describe, expect, test } from 'vitest';
import { toCardStance } from '../../../data/cards/card-stance.ts';
import type { StanceLevel } from '../../../data/schema/pack.ts';

const stance = (level: StanceLevel) => toCardStance({ level, text: 'As it stands.', cite: [10] });

describe('the ladder of stances', () => {
  test.each([
    ['ruled-out', 1],
    ['reserved', 2],
    ['offers-support', 3],
    ['pledged', 4],
  ] as const)('puts “%s” on rung %i of 4', (level, at) => {
    expect(stance(level).rung).toEqual({ at, of: 4 });
  });

  test.each(['represented', 'withholds-backstop', 'other-side'] as const)(
    'has no rung for “%s”, which says nothing of troops',
    (level) => {
      expect(stance(level).rung).toBeUndefined();
    },
  );

  test('keeps what the report says', () => {
    expect(stance('reserved')).toMatchObject({
      level: 'reserved',
      text: 'As it stands.',
      cite: [10],
    });
  });
});
