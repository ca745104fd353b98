import { describe, expect, it } from 'vitest';
import { isAged } from '../../../data/cards/aged.ts';

describe('a page is much later than the report', () => {
  it.each([
    ['a year and a half after it', '2026-11-24', true],
    ['ninety-one days after it', '2025-06-14', true],
    ['ninety days after it', '2025-06-13', false],
    ['on its day', '2025-03-15', false],
    ['years before it', '2019-01-01', false],
  ])('%s', (_, page, aged) => {
    expect(isAged(page, '2025-03-15')).toBe(aged);
  });
});
