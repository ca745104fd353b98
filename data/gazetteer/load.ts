import type { CompiledGazetteer, CompiledTopic, Rule } from './compiled.ts';
import { TellingWords } from './telling-words.ts';
import { Trie } from './trie.ts';
import { NO_WORDS, WordList } from './word-list.ts';

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
  /** The subjects of which a name is a surname. */
  bearers: ReadonlySet<string>;
  /** The weight of each group of cues. */
  weights: readonly number[];
  cueNames: readonly string[];
  /** A list of words by its number. */
  words(number: number): WordList;
  /** One of the general lists of the pack; empty where it has none of that name. */
  list(name: string): WordList;
  topic: CompiledTopic;
  languages: TellingWords;
}

/** Makes a compiled gazetteer ready. Lists of words are read when they are first asked for. */
export function loadGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const lists: WordList[] = [];
  const words = (number: number): WordList => {
    lists[number] ??= new WordList(compiled.words[number] ?? '');
    return lists[number];
  };
  const meanings = meaningsOf(compiled);
  return {
    trie: new Trie(compiled.trie),
    meanings,
    bearers: new Set(
      meanings.flatMap((one) => (one.kind === 'name' && one.rule.surname ? one.subject : [])),
    ),
    weights: compiled.weights,
    cueNames: compiled.cueNames,
    words,
    list: (name) => {
      const number = compiled.lists[name];
      return number === undefined ? NO_WORDS : words(number);
    },
    topic: compiled.topic,
    languages: new TellingWords(compiled.languages),
  };
}

function meaningsOf({ subjects, names, weights }: CompiledGazetteer): Meaning[] {
  const ofNames = names.map(([number, rule]): Meaning => {
    const subject = number === undefined ? undefined : subjects[number];
    return subject === undefined || !rule ? { kind: 'not' } : { kind: 'name', subject, rule };
  });
  return [...ofNames, ...weights.map((_, group): Meaning => ({ kind: 'cue', group }))];
}
