import type { DateSpan } from '../data/schema/pack.ts';

const LOCALE = 'en-GB';

const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = format({ weekday: 'long' });
const MONTH = format({ month: 'long', year: 'numeric' });

/** A calendar day in words, such as “15 March 2025”. `day` is YYYY-MM-DD. */
export function formatDay(day: string): string {
  return DAY.format(new Date(day));
}

/** When an event is, as exactly as the report lets us know it. */
export function formatSpan({ from, to, precision }: DateSpan): string {
  if (precision === 'month') return MONTH.format(new Date(from));
  if (to !== undefined && to !== from) return DAY.formatRange(new Date(from), new Date(to));
  return `${WEEKDAY.format(new Date(from))} ${formatDay(from)}`;
}

/** A day has no hour: it is read and written in UTC, so that no time zone moves it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
}
