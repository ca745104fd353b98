import type { Name } from '../../schema/names.ts';
import type { SubjectSource } from '../../schema/subject.ts';
import type { Check, Entry } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A word of the pack that points to a group of cues or to a list of words. */
interface Pointer {
  kind: 'group of cues' | 'list of words';
  to: string;
  file: YamlFile;
  path: Path;
}

/** Every group of cues and every list of words that is pointed to is in `topic.yaml`. */
export const cuesAndLists: Check = ({ recognition, subjects }) => {
  if (!recognition) return [];
  const { file, value } = recognition;
  const known = {
    'group of cues': Object.keys(value.cues),
    'list of words': Object.keys(value.words),
  };
  const pointers = [
    ...subjects.flatMap(fromNames),
    ...Object.entries(value.topic.evidence).flatMap(([name, { cues }]) =>
      pointersTo('group of cues', cues, file, ['topic', 'evidence', name, 'cues']),
    ),
    ...Object.entries(value.words).flatMap(([name, words]) =>
      listPointers(words, file, ['words', name]),
    ),
  ];
  return [
    ...pointers.flatMap((pointer) => unknown(pointer, known[pointer.kind])),
    ...circles(file, value.words),
  ];
};

/** A page that says nothing is not on topic: who waits for a first name or cue relies on it. */
export const need: Check = ({ recognition }) => {
  if (!recognition || recognition.value.topic.need > 0) return [];
  const message = 'a page that says nothing would be on topic; write a number above 0';
  return [recognition.file.problem(['topic', 'need'], message)];
};

function fromNames({ file, value }: Entry<SubjectSource>): Pointer[] {
  return value.names.flatMap((name, index) =>
    'not' in name ? [] : fromName(name, file, ['names', index]),
  );
}

function fromName(
  { sense, whose, before, after, shouting, surname }: Name,
  file: YamlFile,
  path: Path,
) {
  const lists = { before, after, shouting, whose, surname, sense: { stock: sense?.stock } };
  return [
    ...(['for', 'against', 'small'] as const).flatMap((side) =>
      pointersTo('group of cues', sense?.[side] ?? [], file, [...path, 'sense', side]),
    ),
    ...Object.entries(lists).flatMap(([condition, fields]) =>
      Object.entries(fields ?? {}).flatMap(([field, words]) =>
        listPointers(words, file, [...path, condition, field]),
      ),
    ),
  ];
}

/** A list of words points to another one by an item with an @. */
function listPointers(words: unknown, file: YamlFile, path: Path): Pointer[] {
  const items = itemsOf(words);
  const lists = items.filter((item) => item.startsWith('@')).map((item) => item.slice(1));
  return lists.map((to) => ({ kind: 'list of words', to, file, path }));
}

/** The items of a list, which is written as a list or as one text with commas. */
function itemsOf(words: unknown): string[] {
  return [words]
    .flat()
    .filter((part) => typeof part === 'string')
    .flatMap((part) => part.split(','))
    .map((item) => item.trim());
}

function pointersTo(kind: Pointer['kind'], names: readonly string[], file: YamlFile, path: Path) {
  return names.map((to, index): Pointer => ({ kind, to, file, path: [...path, index] }));
}

function unknown({ kind, to, file, path }: Pointer, known: string[]): Problem[] {
  if (known.includes(to)) return [];
  const guess = nearest(to, known);
  const hint = guess === undefined ? 'add it to topic.yaml' : `did you mean “${guess}”?`;
  return [file.problem(path, `there is no ${kind} “${to}”; ${hint}`)];
}

/** Lists of words that contain themselves would never end. */
function circles(file: YamlFile, words: Record<string, unknown>): Problem[] {
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    listPointers(words[from], file, []).some(({ to }) => {
      if (to === target) return true;
      return !seen.has(to) && reaches(to, target, seen.add(to));
    });
  return Object.keys(words)
    .filter((name) => reaches(name, name, new Set()))
    .map((name) =>
      file.problem(['words', name], `the list “${name}” contains itself; take @${name} out`),
    );
}
