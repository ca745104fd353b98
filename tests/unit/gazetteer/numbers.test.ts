import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumbers } from '../../../data/gazetteer/numbers.ts';

describe('numbers as a text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 26 - 1 })), (numbers) => {
        expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('hold no control and no half of a pair', () => {
    const edges = [0, 1, 2 ** 13 - 1, 2 ** 13, 2 ** 26 - 1];
    expect(writeNumbers(edges)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });
});
