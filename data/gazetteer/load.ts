import type { CompiledGazetteer, CompiledTopic, Rule } from './compile.ts';
import { Trie } from './trie.ts';

/** What a form that was found in a text tells. */
type Meaning =
  | { kind: 'name'; subject: string; rule: Rule }
  | { kind: 'not' }
  | { kind: 'cue'; group: number };

/** The compiled gazetteer, ready to find names. */
export interface Gazetteer {
  trie: Trie;
  /** The meaning of a form, by the list of the trie that it stands in. */
  meanings: readonly Meaning[];
  /** The weight of each group of cues. */
  weights: readonly number[];
  cueNames: readonly string[];
  /** A list of words, as a set of lower-case items. */
  words(number: number): ReadonlySet<string>;
  /** One of the general lists of the pack; empty where it has none of that name. */
  list(name: string): ReadonlySet<string>;
  topic: CompiledTopic;
  /** For each telling word, the codes of its languages, separated by spaces. */
  languages: ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Makes a compiled gazetteer ready. Lists of words are read when they are first asked for. */
export function loadGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const sets: ReadonlySet<string>[] = [];
  const words = (number: number): ReadonlySet<string> => {
    sets[number] ??= setOf(compiled.words[number] ?? '');
    return sets[number];
  };
  return {
    trie: new Trie(compiled.trie),
    meanings: meaningsOf(compiled),
    weights: compiled.weights,
    cueNames: compiled.cueNames,
    words,
    list: (name) => {
      const number = compiled.lists[name];
      return number === undefined ? NONE : words(number);
    },
    topic: compiled.topic,
    languages: tellingWords(compiled.languages),
  };
}

function meaningsOf({ subjects, names, weights }: CompiledGazetteer): Meaning[] {
  const ofNames = names.map(([number, rule]): Meaning => {
    const subject = number === undefined ? undefined : subjects[number];
    return subject === undefined || !rule ? { kind: 'not' } : { kind: 'name', subject, rule };
  });
  return [...ofNames, ...weights.map((_, group): Meaning => ({ kind: 'cue', group }))];
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text === '' ? [] : text.split('\n'));
}

function tellingWords(languages: Record<string, string>): Map<string, string> {
  const telling = new Map<string, string>();
  for (const [code, text] of Object.entries(languages)) {
    for (const word of text.split(' ')) {
      const others = telling.get(word);
      telling.set(word, others ? `${others} ${code}` : code);
    }
  }
  return telling;
}
