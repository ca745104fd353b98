import { expect, test } from 'vitest';
import { formatDay, formatSpan } from '../../../components/format-date.ts';
import type { DateSpan } from '../../../data/schema/pack.ts';

const span: DateSpan = { from: '2025-03-15', precision: 'day', cite: [3] };

test('a day is written out', () => {
  expect(formatDay('2025-03-02', 'en-GB')).toBe('2 March 2025');
});

test('a day of an event comes with its weekday', () => {
  expect(formatSpan(span, 'en-GB')).toMatch(/^Saturday,? 15 March 2025$/);
  expect(formatSpan(span, 'de')).toBe('Samstag, 15. März 2025');
});

test('an event of several days is given from its first to its last', () => {
  const text = formatSpan({ ...span, to: '2025-03-16', precision: 'weekend' }, 'en-GB');
  expect(text).toMatch(/^15\s?–\s?16 March 2025$/);
});

test('of a month no more is said than the month', () => {
  expect(formatSpan({ ...span, from: '2025-03-01', precision: 'month' }, 'en-GB')).toBe(
    'March 2025',
  );
});
