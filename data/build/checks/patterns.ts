import { countForms, expand } from '../../gazetteer/pattern.ts';
import { items } from '../../gazetteer/word-table.ts';
import type { Recognition } from '../../schema/recognition.ts';
import type { SubjectSource } from '../../schema/subject.ts';
import type { Check, Entry } from '../draft.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** The most forms that one pattern may stand for; each takes room in the gazetteer. */
const MOST_FORMS = 10_000;

/** A place in the pack where a pattern stands. */
interface Place {
  pattern: string;
  file: YamlFile;
  path: Path;
}

/**
 * Every pattern of names, cues and words can be unfolded, and each form that it stands for says
 * something.
 */
export const patterns: Check = ({ recognition, subjects }) =>
  [
    ...subjects.flatMap(inNames),
    ...(recognition ? [...inCues(recognition), ...inWords(recognition)] : []),
  ].flatMap(({ pattern, file, path }) => {
    const fault = faultOf(pattern);
    return fault === undefined ? [] : [file.problem(path, `in “${pattern}” ${fault}`)];
  });

/**
 * What keeps a pattern from being used.
 *
 * @returns the fault and its remedy, `undefined` where there is none
 */
export function faultOf(pattern: string): string | undefined {
  const outside = pattern.replaceAll(/\([^()]*\)/g, ' ');
  if (/[()]/.test(outside)) return 'a bracket has no partner; close each before the next one opens';
  if (outside.includes('|')) return 'alternatives stand outside brackets; write (a|b)';
  if (/\([^()]*#[^()]*\)/.test(pattern)) return 'a # stands inside brackets; put it outside';
  if (countForms(pattern) > MOST_FORMS) return 'there are too many alternatives; write fewer';
  return expand(pattern).some((form) => !/[\p{L}\p{N}]/u.test(form))
    ? 'one of the forms has no letter; write at least one word'
    : undefined;
}

function inNames({ file, value }: Entry<SubjectSource>): Place[] {
  return value.names.flatMap((name, at) => {
    const field = 'not' in name ? 'not' : 'forms';
    const list = 'not' in name ? name.not : name.forms;
    return list.map((pattern, index) => ({ pattern, file, path: ['names', at, field, index] }));
  });
}

function inCues({ file, value }: Entry<Recognition>): Place[] {
  return Object.entries(value.cues).flatMap(([name, { forms }]) =>
    items(forms).map((pattern) => ({ pattern, file, path: ['cues', name, 'forms'] })),
  );
}

/** In lists of words, what has a bracket is a pattern; the rest is as it is. */
function inWords({ file, value }: Entry<Recognition>): Place[] {
  return Object.entries(value.words).flatMap(([name, list]) =>
    items(list)
      .filter((item) => item.includes('('))
      .map((pattern) => ({ pattern, file, path: ['words', name] })),
  );
}
