import type { Paragraph } from '../../schema/report.ts';
import { type Check, type Claim, claimsOf, type Draft, paragraph } from '../draft.ts';
import { figuresIn } from '../figures.ts';
import type { Problem } from '../problem.ts';

/**
 * Every figure in the pack comes from the report: that of a claim from the paragraphs it cites,
 * that of a gist from its own paragraph, that of a summary or the title from any.
 */
export const figures: Check = (draft) => {
  if (!draft.report) return [];
  const { file, value: report } = draft.report;
  const gists = report.paragraphs.map(({ gist, n }, index) => ({
    file,
    path: ['paragraphs', index, 'gist'],
    text: gist,
    cite: [n],
  }));
  const everything = report.paragraphs.map(({ n }) => n);
  const title = { file, path: ['title'], text: report.title, cite: everything };
  const uncited = draft.subjects.flatMap(({ file: subject, value }) =>
    (['name', 'role', 'summary'] as const).map((field) => ({
      file: subject,
      path: [field],
      text: value[field] ?? '',
      cite: everything,
    })),
  );
  return [
    ...[...claimsOf(draft), ...gists, title, ...uncited].flatMap((claim) =>
      strangers(draft, claim),
    ),
    ...dates(draft),
  ];
};

/** The figures of a claim that its paragraphs do not give. */
function strangers(draft: Draft, { file, path, text, cite }: Claim): Problem[] {
  const cited = cite.flatMap((n) => paragraph(draft, n) ?? []);
  if (cited.length < cite.length) return []; // A citation out of range is a problem of its own.
  const names = draft.report?.value.namesWithNumbers ?? [];
  const { amounts, days } = figuresIn(
    names.reduce((rest, name) => rest.replaceAll(name, ''), text),
  );
  const known = cited.flatMap(amountsOf);
  const at = path.length > 1 && path.at(-1) !== 'gist' ? [...path, 'text'] : path;
  return [
    ...amounts
      .filter(({ value }) => !known.includes(value))
      .map(({ written }) =>
        file.problem(at, `the figure ${written} is not among those of ${list(cite)}; ${REMEDY}`),
      ),
    ...days
      .filter((day) => !daysOf(draft, cited).some((given) => given.endsWith(day)))
      .map((day) =>
        file.problem(at, `the day ${day} is not among those of ${list(cite)}; ${REMEDY}`),
      ),
  ];
}

const REMEDY = 'correct it, cite the paragraph that gives it, or add it there in report.yaml';

/** The dates of events are days that the report gives, or that were worked out in report.yaml. */
function dates(draft: Draft): Problem[] {
  return draft.subjects.flatMap(({ file, value: { date } }) => {
    if (!date) return [];
    const given = daysOf(
      draft,
      date.cite.flatMap((n) => paragraph(draft, n) ?? []),
    );
    return (['from', 'to'] as const).flatMap((end) => {
      const day = date[end];
      return day === undefined || given.includes(day)
        ? []
        : [
            file.problem(
              ['date', end],
              `the day ${day} is not among those of ${list(date.cite)}; ${REMEDY}`,
            ),
          ];
    });
  });
}

function amountsOf({ figures: written, counted }: Paragraph): string[] {
  return [...written, ...counted].flatMap((figure) =>
    figuresIn(figure).amounts.map(({ value }) => value),
  );
}

function daysOf(draft: Draft, cited: readonly Paragraph[]): string[] {
  const report = draft.report?.value;
  return [
    report?.date,
    report?.until,
    ...cited.flatMap(({ days }) => days.map(({ day }) => day)),
  ].filter((day) => day !== undefined);
}

function list(cite: readonly number[]): string {
  if (cite.length > 3) return 'the report';
  return `${cite.length === 1 ? 'paragraph' : 'paragraphs'} ${cite.join(' and ')}`;
}
