import type { Recognition } from '../schema/recognition.ts';
import type { Paragraph, Report } from '../schema/report.ts';
import type { SubjectSource } from '../schema/subject.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A file whose shape is right, with what was read from it. */
export interface Entry<T> {
  file: YamlFile;
  value: T;
}

/**
 * What could be read of the pack so far. Files that could not are left out of `subjects`, but their
 * ids are known, so that one broken file does not make problems of all that point to it.
 */
export interface Draft {
  report: Entry<Report> | undefined;
  recognition: Entry<Recognition> | undefined;
  subjects: Entry<SubjectSource>[];
  /** The ids of all subjects, also of those that could not be read. */
  ids: ReadonlySet<string>;
}

/** One thing the build proves about a pack whose files have the right shape. */
export type Check = (draft: Draft) => Problem[];

/** Something the pack says, and the paragraphs by which it says so. */
export interface Claim {
  file: YamlFile;
  /** The place of the claim, under which `cite` stands. */
  path: Path;
  text: string;
  cite: readonly number[];
}

/** Everything in the pack that cites. */
export function claimsOf({ report, subjects }: Draft): Claim[] {
  return [...(report ? claimsOfReport(report) : []), ...subjects.flatMap(claimsOfSubject)];
}

function claimsOfReport({ file, value }: Entry<Report>): Claim[] {
  return value.figures.map((figure, index) => ({
    file,
    path: ['figures', index],
    text: `${figure.label}: ${figure.value}`,
    cite: figure.cite,
  }));
}

function claimsOfSubject({ file, value }: Entry<SubjectSource>): Claim[] {
  const { facts, quotes, stance, date } = value;
  return [
    ...facts.map((fact, index) => ({ file, path: ['facts', index], ...fact })),
    ...quotes.map((quote, index) => ({ file, path: ['quotes', index], ...quote })),
    ...(stance ? [{ file, path: ['stance'], ...stance }] : []),
    ...(date ? [{ file, path: ['date'], text: '', cite: date.cite }] : []),
  ];
}

/** The paragraph of a number, where the report has it. */
export function paragraph({ report }: Draft, n: number): Paragraph | undefined {
  return report?.value.paragraphs.find((candidate) => candidate.n === n);
}
