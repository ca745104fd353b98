import { describe, expect, it } from 'vitest';
import { hearReport } from '../../../entrypoints/shared/page-report.ts';

const sender = { tab: { id: 4 }, frameId: 7 };
const report = { onTopic: true, counts: { putin: 2 }, state: 'reading' };

/** So many subjects, each named once. */
const numbers = (length: number) => Array.from({ length }, (_, i) => [String(i), 1]);

it('says what was reported and by which frame', () => {
  expect(hearReport(report, sender)).toEqual({ tab: 4, frame: 7, report });
});

describe('is deaf to', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'reading'],
    ['a report without counts', { onTopic: true, state: 'reading' }],
    ['counts that are no numbers', { ...report, counts: { putin: '2' } }],
    ['half a mention', { ...report, counts: { putin: 0.5 } }],
    ['less than no mention', { ...report, counts: { putin: -1 } }],
    ['a topic of another kind', { ...report, onTopic: 1 }],
    ['more mentions than can be counted', { ...report, counts: { putin: 2 ** 53 } }],
    ['an endless name', { ...report, counts: { ['x'.repeat(101)]: 1 } }],
    ['an endless list', { ...report, counts: Object.fromEntries(numbers(1001)) }],
    ['a state that no frame has', { ...report, state: 'asleep' }],
  ])('%s', (_, data) => {
    expect(hearReport(data, sender)).toBeUndefined();
  });

  it('a report from outside every tab', () => {
    expect(hearReport(report, {})).toBeUndefined();
    expect(hearReport(report, { tab: {}, frameId: 0 })).toBeUndefined();
    expect(hearReport(report, { tab: { id: 4 } })).toBeUndefined();
  });
});
