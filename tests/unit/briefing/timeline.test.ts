import { describe, expect, it } from 'vitest';
import { calendarWeeks, listEvents } from '../../../data/briefing/timeline.ts';
import type { DateSpan, Pack } from '../../../data/schema/pack.ts';
import { packOf } from './briefing-pack.ts';

const on = (from: string, more: Partial<DateSpan> = {}) => ({
  date: { from, precision: 'day' as const, cite: [1], ...more },
});
const report = { date: '2025-03-15', until: '2025-03-16' };
const pack = packOf(
  {
    late: on('2025-03-20'),
    early: on('2025-03-02'),
    undated: {},
    last: on('2025-03-16'),
  },
  report,
);

const days = (pack: Pack) => calendarWeeks(pack).map((week) => week.map(({ day }) => day));

describe('the timeline', () => {
  it('has everything with a date, the earliest first', () => {
    expect(listEvents(pack).map(({ subject }) => subject.id)).toEqual(['early', 'last', 'late']);
  });

  it('knows what lay ahead when the report ended', () => {
    expect(listEvents(pack).map(({ planned }) => planned)).toEqual([false, false, true]);
  });
});

describe('the calendar', () => {
  it('goes from the Monday before the first day to the Sunday after the last', () => {
    expect(days(pack).map(([monday]) => monday)).toEqual([
      '2025-02-24',
      '2025-03-03',
      '2025-03-10',
      '2025-03-17',
    ]);
    expect(days(pack).at(-1)?.at(-1)).toBe('2025-03-23');
  });

  it('marks the days of events and those of the report', () => {
    const marked = calendarWeeks(pack)
      .flat()
      .filter(({ events, reported }) => reported || events.length > 0)
      .map(({ day, events, reported }) => [day, events.map(({ id }) => id), reported]);
    expect(marked).toEqual([
      ['2025-03-02', ['early'], false],
      ['2025-03-15', [], true],
      ['2025-03-16', ['last'], true],
      ['2025-03-20', ['late'], false],
    ]);
  });

  it('marks each day of an event that lasts, and none of one known to the month', () => {
    const lasting = packOf(
      {
        talks: on('2025-03-18', { to: '2025-03-19' }),
        spring: on('2025-03-01', { to: '2025-03-31', precision: 'month' }),
      },
      report,
    );
    const marked = calendarWeeks(lasting)
      .flat()
      .filter(({ events }) => events.length > 0);
    expect(marked.map(({ day }) => day)).toEqual(['2025-03-18', '2025-03-19']);
  });

  it('takes the change of the clock for no day', () => {
    const spring = packOf({ before: on('2025-03-29'), after: on('2025-04-01') }, report);
    expect(days(spring).flat()).toContain('2025-03-30');
    expect(new Set(days(spring).flat()).size).toBe(days(spring).flat().length);
  });

  it('is left out where it would have many weeks, or nothing to show', () => {
    expect(days(packOf({ old: on('2024-01-01') }, report))).toEqual([]);
    expect(days(packOf({ undated: {} }, report))).toEqual([]);
  });

  it('begins with the day itself where that is a Monday', () => {
    const monday = packOf({ talks: on('2025-03-17') }, { date: '2025-03-17', until: undefined });
    expect(days(monday)).toHaveLength(1);
    expect(days(monday)[0]?.[0]).toBe('2025-03-17');
  });
});
