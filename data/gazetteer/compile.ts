import { tokensAfter } from '../recogniser/tokens.ts';
import type { Name, Names } from '../schema/names.ts';
import type { Recognition } from '../schema/recognition.ts';
import { expand } from './pattern.ts';

/*
 * The compiled form is plain JSON and short: patterns stay patterns, lists of words stay text, and
 * conditions that many names share stand in it once. `load.ts` unfolds it.
 */

/** Words that may stand next to a name: a number of `words`, or undefined. */
type Words = number | undefined;

export interface Sense {
  for: number[];
  against: number[];
  reach: 'sentence' | 'section' | 'block' | 'page';
  otherwise: 'own' | 'rival';
  stock?: Words;
}

export interface Surname {
  female: boolean;
  first: number;
  kin: number;
  brands: number;
  strong: boolean;
}

/** The conditions of a group of forms. */
export interface Rule {
  loud?: true;
  /** Languages other than English, separated by spaces; `any`. */
  languages?: string;
  notBefore?: Words;
  exceptBefore?: Words;
  needBefore?: Words;
  notAfter?: Words;
  exceptAfter?: Words;
  needAfter?: Words;
  shoutBefore?: Words;
  shoutAfter?: Words;
  sense?: Sense;
  surname?: Surname;
}

/** One group of forms: patterns by line, the number of its subject or -1, its conditions. */
type CompiledNames = [patterns: string, subject: number, rule: Rule];

/** A group of cues: patterns by line, its weight. */
type CompiledCues = [patterns: string, weight: number];

interface Evidence {
  name: string;
  cues: number[];
  /** The ids of subjects. */
  named: string[];
  anchor: boolean;
  points: number;
  most: number;
}

export interface CompiledTopic {
  need: number;
  per100: number;
  heading: number;
  alone: number;
  rest: number;
  comments: number;
  evidence: Evidence[];
}

export interface CompiledGazetteer {
  subjects: string[];
  names: CompiledNames[];
  cues: CompiledCues[];
  /** The names of the groups of cues, to explain with. */
  cueNames: string[];
  /** Lists of words, each one a line. */
  words: string[];
  /** The general lists that the mechanisms use, by name: numbers of `words`. */
  lists: Record<string, number>;
  topic: CompiledTopic;
  languages: Record<string, string>;
}

/** What a gazetteer is compiled from: of a pack's sources, as much as concerns names. */
export interface GazetteerSources {
  subjects: readonly { id: string; names: Names }[];
  recognition: Recognition;
}

/**
 * Compiles the names of all subjects with what the pack says about recognising them.
 *
 * @throws Error in plain words where a condition points to a list or group that there is not
 */
export function compileGazetteer({ subjects, recognition }: GazetteerSources): CompiledGazetteer {
  const { cues, topic, languages } = recognition;
  const cueNames = Object.keys(cues);
  const table = wordTable(recognition.words);
  const group = (name: string, where: string): number => {
    const index = cueNames.indexOf(name);
    if (index < 0) throw new Error(`${where}: there is no group of cues “${name}”`);
    return index;
  };
  const names = subjects.flatMap(({ id, names }, subject) =>
    names.map(
      (name): CompiledNames =>
        'not' in name
          ? [proven(name.not), -1, {}]
          : [proven(name.forms), subject, ruleOf(name, id, table.number, group)],
    ),
  );
  const lists = Object.fromEntries(
    Object.keys(recognition.words).map((key) => [key, table.number([`@${key}`], 'words')]),
  );
  return {
    subjects: subjects.map(({ id }) => id),
    names,
    cues: Object.values(cues).map(({ forms, weight }) => [proven(items(forms)), weight]),
    cueNames,
    words: table.words,
    lists,
    topic: {
      ...topic,
      evidence: Object.entries(topic.evidence).map(([name, { cues, ...rest }]) => ({
        name,
        cues: cues.map((cue) => group(cue, `topic › ${name}`)),
        ...rest,
      })),
    },
    languages,
  };
}

type NumberOfWords = (items: readonly string[], where: string) => number;
type NumberOfGroup = (name: string, where: string) => number;

function ruleOf(name: Name, id: string, words: NumberOfWords, group: NumberOfGroup): Rule {
  const { before, after, shouting, sense, surname, languages } = name;
  const some = (list: readonly string[] | undefined): Words => list && words(list, id);
  const rule = {
    loud: name.loud || undefined,
    languages: Array.isArray(languages) ? languages.join(' ') : languages,
    notBefore: some(before?.not),
    exceptBefore: some(before?.except),
    needBefore: some(before?.need),
    notAfter: some(after?.not),
    exceptAfter: some(after?.except),
    needAfter: some(after?.need),
    shoutBefore: some(shouting?.before),
    shoutAfter: some(shouting?.after),
    sense: sense && {
      ...sense,
      for: sense.for.map((cue) => group(cue, id)),
      against: sense.against.map((cue) => group(cue, id)),
      stock: some(sense.stock),
    },
    surname: surname && {
      female: surname.gender === 'f',
      strong: surname.strong,
      first: words(surname.first, id),
      kin: words(surname.kin, id),
      brands: words(surname.brands, id),
    },
  };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

/** Gives each list of words a number; equal lists share one. */
function wordTable(named: Recognition['words']): { words: string[]; number: NumberOfWords } {
  const words: string[] = [];
  const unfold = (item: string, where: string): string[] => {
    if (!item.startsWith('@')) return [asTokens(item)];
    const list = named[item.slice(1)];
    if (!list) throw new Error(`${where}: there is no list of words “${item}”`);
    return (Array.isArray(list) ? list : items(list)).flatMap((inner) => unfold(inner, item));
  };
  const number: NumberOfWords = (list, where) => {
    const text = list.flatMap((item) => unfold(item, where)).join('\n');
    const known = words.indexOf(text);
    return known >= 0 ? known : words.push(text) - 1;
  };
  return { words, number };
}

/** The items of a list that is written as one text with commas, or as several such texts. */
function items(list: string | readonly string[]): string[] {
  return [list]
    .flat()
    .flatMap((text) => text.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** An item as the tokens next to a name are compared: in a row, with single spaces between. */
function asTokens(item: string): string {
  return tokensAfter(item, 0, Number.POSITIVE_INFINITY)
    .map(({ text }) => text)
    .join(' ');
}

/** Patterns, one a line. @throws Error where one cannot be unfolded */
function proven(patterns: readonly string[]): string {
  for (const pattern of patterns) expand(pattern);
  return patterns.join('\n');
}
