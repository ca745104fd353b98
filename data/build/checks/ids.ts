import { basename } from 'node:path';
import { paragraphNamed } from '../../briefing/address.ts';
import type { Recognition } from '../../schema/recognition.ts';
import type { Report } from '../../schema/report.ts';
import type { SubjectSource } from '../../schema/subject.ts';
import type { Check, Entry } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A subject's id is the name of its file, so that no two subjects share one. */
export const ownIds: Check = ({ subjects }) =>
  subjects.flatMap(({ file, value }, index) => {
    const expected = basename(file.name, '.yaml');
    if (value.id === expected) return [];
    const double = subjects.find(({ value: other }, at) => at !== index && other.id === value.id);
    const message = double
      ? `the id “${value.id}” belongs to ${double.file.name} already`
      : `the id “${value.id}” is not the name of the file`;
    return [file.problem(['id'], `${message}; write “${expected}”, or rename the file`)];
  });

/** In the briefing paragraphs have addresses of their own, and no subject takes one away. */
export const addresses: Check = ({ subjects }) =>
  subjects.flatMap(({ file, value: { id } }) => {
    const n = paragraphNamed(id);
    if (Number.isNaN(n)) return [];
    const message = `“${id}” is the address of paragraph ${n} in the briefing; write another id`;
    return [file.problem(['id'], message)];
  });

/** A place in the pack where the id of a subject stands. */
interface Use {
  id: string;
  file: YamlFile;
  path: Path;
}

/**
 * Every id that is used is the id of a subject: speakers, relations, credits, figures, themes,
 * evidence.
 */
export const usedIds: Check = ({ report, recognition, subjects, ids }) =>
  [
    ...(report ? inReport(report) : []),
    ...(recognition ? inTopic(recognition) : []),
    ...subjects.flatMap(inSubject),
  ]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file, path }) => {
      const guess = nearest(id, [...ids]);
      const hint = guess === undefined ? 'write the id of a subject' : `did you mean “${guess}”?`;
      return file.problem(path, `there is no subject “${id}”; ${hint}`);
    });

function inReport({ file, value: { credits, figures, themes } }: Entry<Report>): Use[] {
  return [
    ...credits.map((id, index) => ({ id, file, path: ['credits', index] })),
    ...figures.flatMap(({ about: id }, index) =>
      id === undefined ? [] : [{ id, file, path: ['figures', index, 'about'] }],
    ),
    ...themes.flatMap(({ subjects }, at) =>
      subjects.map((id, index) => ({ id, file, path: ['themes', at, 'subjects', index] })),
    ),
  ];
}

function inTopic({ file, value }: Entry<Recognition>): Use[] {
  return Object.entries(value.topic.evidence).flatMap(([name, { named }]) =>
    named.map((id, index) => ({ id, file, path: ['topic', 'evidence', name, 'named', index] })),
  );
}

function inSubject({ file, value: { quotes, relations } }: Entry<SubjectSource>): Use[] {
  return [
    ...quotes.flatMap(({ speaker: id }, index) =>
      id === undefined ? [] : [{ id, file, path: ['quotes', index, 'speaker'] }],
    ),
    ...relations.map(({ to: id }, index) => ({ id, file, path: ['relations', index, 'to'] })),
  ];
}

/** The report credits each of its reporters once, and persons only. */
export const credits: Check = ({ report, subjects }) => {
  if (!report) return [];
  const kinds = new Map(subjects.map(({ value: { id, kind } }) => [id, kind]));
  const listed = report.value.credits;
  return listed.flatMap((id, index) => {
    const problem = (message: string) => [report.file.problem(['credits', index], message)];
    if (listed.indexOf(id) < index) return problem(`“${id}” is credited already; take one away`);
    const kind = kinds.get(id) ?? 'person'; // An unknown id is a problem of its own.
    return kind === 'person' ? [] : problem(`“${id}” is no person; credit the reporters only`);
  });
};

/** Every subject can be reached: another one relates to it, or the report credits it. */
export const unusedIds: Check = ({ report, subjects }) => {
  if (!report) return []; // It cannot be known whom it credits.
  const reached = new Set([
    ...report.value.credits,
    ...subjects.flatMap(({ value }) => value.relations.map(({ to }) => to)),
  ]);
  return subjects
    .filter(({ value }) => !reached.has(value.id) && value.relations.length === 0)
    .map(({ file }) =>
      file.problem(
        ['id'],
        'nothing leads to this subject; add relations to the ones it belongs to',
      ),
    );
};
