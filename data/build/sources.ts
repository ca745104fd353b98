import { basename } from 'node:path';
import type * as v from 'valibot';
import { Recognition } from '../schema/recognition.ts';
import { Report } from '../schema/report.ts';
import type { PackSources } from '../schema/sources.ts';
import { SubjectSource } from '../schema/subject.ts';
import { citations, paragraphs } from './checks/citations.ts';
import { figures } from './checks/figures.ts';
import { addresses, credits, ownIds, unusedIds, usedIds } from './checks/ids.ts';
import { ownNames } from './checks/names.ts';
import { order } from './checks/order.ts';
import { patterns } from './checks/patterns.ts';
import { cuesAndLists, need } from './checks/recognition.ts';
import { relations } from './checks/relations.ts';
import { shapes } from './checks/shapes.ts';
import { weekdays } from './checks/weekdays.ts';
import type { Check, Draft, Entry } from './draft.ts';
import { PackError, type Problem } from './problem.ts';
import { readShape } from './shape.ts';
import { parseYamlFile } from './yaml-file.ts';

const CHECKS: readonly Check[] = [
  ownIds,
  addresses,
  usedIds,
  unusedIds,
  credits,
  relations,
  citations,
  paragraphs,
  figures,
  weekdays,
  order,
  patterns,
  ownNames,
  cuesAndLists,
  need,
  shapes,
];

const SUBJECT_FILE = /^subjects\/[^/]+\.yaml$/;
const OTHER_FILES = ['report.yaml', 'topic.yaml'];

/**
 * Reads and proves the files of a pack.
 *
 * @param files path inside `data/pack` → content
 * @returns their data
 * @throws PackError with every problem found, in the order of files and lines
 */
export function readSources(files: ReadonlyMap<string, string>): PackSources {
  const problems: Problem[] = [];
  const read = <S extends Schema>(name: string, schema: S) => {
    const entry = readEntry(name, files.get(name), schema);
    if (!Array.isArray(entry)) return entry;
    problems.push(...entry);
    return undefined;
  };

  const names = [...files.keys()].filter((name) => SUBJECT_FILE.test(name)).sort();
  const subjects = names.flatMap((name) => read(name, SubjectSource) ?? []);
  const report = read('report.yaml', Report);
  const recognition = read('topic.yaml', Recognition);
  const ids = new Set([
    ...names.map((name) => basename(name, '.yaml')),
    ...subjects.map(({ value }) => value.id),
  ]);
  const draft: Draft = { report, recognition, subjects, ids };

  problems.push(...strays(files), ...CHECKS.flatMap((check) => check(draft)));
  if (problems.length > 0 || !report || !recognition) throw new PackError(problems.sort(byPlace));
  return {
    report: report.value,
    subjects: subjects.map(({ value }) => value),
    recognition: recognition.value,
  };
}

type Schema = v.GenericSchema<unknown, unknown>;

function readEntry<S extends Schema>(
  name: string,
  text: string | undefined,
  schema: S,
): Entry<v.InferOutput<S>> | Problem[] {
  if (text === undefined) {
    return [{ file: name, line: 1, place: '', message: 'this file is missing; put it back' }];
  }
  const file = parseYamlFile(name, text);
  if (Array.isArray(file)) return file;
  const shape = readShape(file, schema);
  return 'problems' in shape ? shape.problems : { file, value: shape.value };
}

/** Files that no reader would ever look at: with another ending, or in another folder. */
function strays(files: ReadonlyMap<string, string>): Problem[] {
  return [...files.keys()]
    .filter((name) => !SUBJECT_FILE.test(name) && !OTHER_FILES.includes(name))
    .map((file) => ({
      file,
      line: 1,
      place: '',
      message: 'the pack has no place for this file; subjects/ID.yaml is where subjects stand',
    }));
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
