import type { Check } from '../draft.ts';

/** Nothing ends before it begins: neither an event nor the days that the report covers. */
export const order: Check = ({ report, subjects }) => [
  ...(report && isBefore(report.value.until, report.value.date)
    ? [report.file.problem(['until'], 'the report ends before its date; exchange the two days')]
    : []),
  ...subjects.flatMap(({ file, value: { date } }) =>
    date && isBefore(date.to, date.from)
      ? [file.problem(['date', 'to'], 'this ends before it begins; exchange the two days')]
      : [],
  ),
];

/** Days are written YYYY-MM-DD, so that they compare as texts. */
function isBefore(end: string | undefined, begin: string): boolean {
  return end !== undefined && end < begin;
}
