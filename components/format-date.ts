import type { DateSpan } from '../data/schema/pack.ts';

const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };
const DAY_OF_WEEK: Intl.DateTimeFormatOptions = { ...DAY, weekday: 'long' };

/**
 * A calendar day in words, such as “15 March 2025”.
 * @param day as YYYY-MM-DD
 * @param tag the BCP 47 tag of the language it is written in
 */
export function formatDay(day: string, tag: string): string {
  return format(DAY, tag).format(new Date(day));
}

/**
 * A month in words, such as “March 2025”.
 * @param day any day of it, as YYYY-MM-DD
 */
export function formatMonth(day: string, tag: string): string {
  return format(MONTH, tag).format(new Date(day));
}

/** When something is, as exactly as the report lets us know it. */
export function formatSpan(
  { from, to, precision }: Pick<DateSpan, 'from' | 'to'> & Partial<DateSpan>,
  tag: string,
): string {
  const first = new Date(from);
  if (precision === 'month') return formatMonth(from, tag);
  if (to !== undefined && to !== from) return format(DAY, tag).formatRange(first, new Date(to));
  return format(DAY_OF_WEEK, tag).format(first);
}

/** A day has no hour: it is read and written in UTC, so that no time zone moves it. */
function format(options: Intl.DateTimeFormatOptions, tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
}
