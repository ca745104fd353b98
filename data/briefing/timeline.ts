import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { DateSpan, Digest, Pack } from '../schema/pack.ts';

/** A subject with its date. */
export interface DatedSubject {
  subject: SubjectRef;
  date: DateSpan;
  /** Whether it lay ahead when the report was written. */
  planned: boolean;
}

/** The same with what it was or will be. */
export interface DatedEvent extends DatedSubject {
  summary: string;
}

/** A day of the calendar. */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  day: string;
  events: SubjectRef[];
  /** Whether the report speaks from this day. */
  reported: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK = 7;
/** More weeks would make a calendar of empty days. */
const MOST_WEEKS = 8;

/** The subjects that have a date, the earliest first. */
export function listDated({ report, subjects }: Digest): DatedSubject[] {
  const end = report.until ?? report.date;
  return subjects
    .flatMap((subject) => {
      const { date } = subject;
      return date ? [{ subject: toRef(subject), date, planned: date.from > end }] : [];
    })
    .sort((a, b) => a.date.from.localeCompare(b.date.from));
}

/** The same with what they were or will be. */
export function listEvents(pack: Pack): DatedEvent[] {
  const summaries = new Map(pack.subjects.map(({ id, summary }) => [id, summary]));
  return listDated(pack).map((dated) => ({
    ...dated,
    summary: summaries.get(dated.subject.id) ?? '',
  }));
}

/**
 * The weeks, from Monday to Sunday, that hold the events and the day of the report.
 * @returns none where they would be many, or where there is no event
 */
export function calendarWeeks(pack: Pack): CalendarDay[][] {
  const events = listEvents(pack);
  const { date, until = date } = pack.report;
  if (events.length === 0) return [];
  const days = [date, until, ...events.flatMap(({ date: { from, to = from } }) => [from, to])];
  const numbers = days.map(dayNumber);
  const first = mondayOf(Math.min(...numbers));
  const weeks = Math.floor((Math.max(...numbers) - first) / WEEK) + 1;
  if (weeks > MOST_WEEKS) return [];
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => {
      const day = dayOf(first + week * WEEK + weekday);
      return {
        day,
        events: events.filter((event) => isOn(event.date, day)).map(({ subject }) => subject),
        reported: date <= day && day <= until,
      };
    }),
  );
}

/** A month is no day of a calendar. */
function isOn({ from, to = from, precision }: DateSpan, day: string): boolean {
  return precision !== 'month' && from <= day && day <= to;
}

/** Days since 1970 in UTC, so that no time zone and no change of the clock moves them. */
function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Day 0, 1 January 1970, was a Thursday. */
function mondayOf(number: number): number {
  return number - ((number + 3) % WEEK);
}
