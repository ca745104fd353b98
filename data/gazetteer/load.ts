import type { CompiledGazetteer, CompiledTopic, Rule } from './compile.ts';
import { expand, isPlain } from './pattern.ts';
import { buildTrie, type Trie } from './trie.ts';

/** What a form that was found in a text tells. */
type Meaning =
  | { kind: 'name'; subject: string; rule: Rule; hashtag: boolean }
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

/** Unfolds a compiled gazetteer. */
export function loadGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const lists: string[] = [];
  const meanings: Meaning[] = [];
  const put = (patterns: string, meaning: Meaning): void => {
    lists.push(unfold(patterns));
    meanings.push(meaning);
  };
  for (const [patterns, number, rule] of compiled.names) {
    const subject = compiled.subjects[number];
    if (subject === undefined) {
      put(patterns, { kind: 'not' });
      continue;
    }
    put(patterns, { kind: 'name', subject, rule, hashtag: false });
    const tags = rule.loud ? runTogether(unfold(patterns)) : '';
    if (tags) put(tags, { kind: 'name', subject, rule, hashtag: true });
  }
  compiled.cues.forEach(([patterns], group) => {
    put(patterns, { kind: 'cue', group });
  });

  const sets: ReadonlySet<string>[] = [];
  const words = (number: number): ReadonlySet<string> => {
    sets[number] ??= setOf(compiled.words[number] ?? '');
    return sets[number];
  };
  return {
    trie: buildTrie(lists),
    meanings,
    weights: compiled.cues.map(([, weight]) => weight),
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

function unfold(patterns: string): string {
  if (isPlain(patterns)) return patterns;
  return patterns.split('\n').flatMap(expand).join('\n');
}

/** The forms of several words as one word each, for hashtags. */
function runTogether(forms: string): string {
  const several = forms.split('\n').filter((form) => form.includes(' ') && !form.includes('*'));
  return several.join('\n').replace(/[ .’-]/g, '');
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
