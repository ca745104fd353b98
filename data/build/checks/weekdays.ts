import { type Check, claimsOf } from '../draft.ts';
import { WEEKDAYS, weekdaysIn } from '../figures.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** Days that are named with their weekday are that weekday in the year of the report. */
export const weekdays: Check = (draft) => {
  if (!draft.report) return [];
  const { file, value: report } = draft.report;
  const year = report.date.slice(0, 4);
  const texts = claimsOf(draft).flatMap(({ file, path, text }) =>
    weekdaysIn(text, year).map((named) => ({ file, path: [...path, 'text'], ...named })),
  );
  const workedOut = report.paragraphs.flatMap(({ days }, at) =>
    days.flatMap(({ says: weekday, day }, index) => {
      const path = ['paragraphs', at, 'days', index, 'day'];
      return WEEKDAYS.includes(weekday) ? [{ file, path, weekday, day }] : [];
    }),
  );
  return [...texts, ...workedOut].flatMap(wrong);
};

interface Named {
  file: YamlFile;
  path: Path;
  weekday: string;
  /** As YYYY-MM-DD. */
  day: string;
}

function wrong({ file, path, weekday, day }: Named) {
  const real = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (real === undefined || real === weekday) return [];
  return [file.problem(path, `${day} is a ${real}, not a ${weekday}; correct one of the two`)];
}
