import { basename } from 'node:path';
import type { Check } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
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

/** Every id that is used is the id of a subject: speakers, relations, credits. */
export const usedIds: Check = (draft) => {
  const { report, subjects, ids } = draft;
  const credits = report?.value.credits ?? [];
  return [
    ...credits.flatMap((id, index) =>
      unknown(ids, id, report?.file as YamlFile, ['credits', index]),
    ),
    ...subjects.flatMap(({ file, value }) => [
      ...value.quotes.flatMap(({ speaker }, index) =>
        speaker === undefined ? [] : unknown(ids, speaker, file, ['quotes', index, 'speaker']),
      ),
      ...value.relations.flatMap(({ to }, index) =>
        unknown(ids, to, file, ['relations', index, 'to']),
      ),
    ]),
  ];
};

function unknown(ids: ReadonlySet<string>, id: string, file: YamlFile, path: Path): Problem[] {
  if (ids.has(id)) return [];
  const guess = nearest(id, [...ids]);
  const hint = guess === undefined ? 'write the id of a subject' : `did you mean “${guess}”?`;
  return [file.problem(path, `there is no subject “${id}”; ${hint}`)];
}

/** Every subject can be reached: another one relates to it, or the report credits it. */
export const unusedIds: Check = ({ report, subjects }) => {
  const reached = new Set([
    ...(report?.value.credits ?? []),
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
