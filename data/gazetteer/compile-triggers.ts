import type { GazetteerSources } from './compile.ts';
import { SLOT, wordsOf } from './form-words.ts';
import { fold } from './letters.ts';
import { triggerForms } from './trigger-forms.ts';
import { BITS, KEY_UNITS } from './triggers.ts';

/**
 * The triggers as they are compiled: what they are searched by, and patterns of their forms. In
 * these `«` and `»` stand for where a form begins and ends, a space for what parts two words and
 * `*` for any word; small letters stand for capitals, too.
 */
export interface CompiledTriggers {
  /** For each pattern the keys it goes with, see `triggers.ts`. */
  keys: number[][];
  patterns: string[];
  /** A pattern of the forms that have no word as long as a key; empty where there are none. */
  short: string;
  /** A pattern of the hashtags that run names together, in small letters; empty likewise. */
  tags: string;
}

/** Compiles the forms of which a page must have one to have any mention. */
export function compileTriggers(sources: GazetteerSources): CompiledTriggers {
  const { written, names } = triggerForms(sources);
  const byKey = new Map<number, Set<string>>();
  const short: string[] = [];
  for (const form of written) {
    const words = wordsOf(form.normalize('NFC'));
    const anchor = longest(words);
    if (anchor < 0) short.push(patternOf(words, 0));
    for (const key of keysOf(words[anchor] ?? ''))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(patternOf(words, anchor)));
  }
  const byPattern = new Map<string, number[]>();
  for (const [key, forms] of byKey) {
    const pattern = [...forms].join('|');
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), key]);
  }
  return {
    keys: [...byPattern.values()],
    patterns: [...byPattern.keys()],
    short: short.join('|'),
    tags: tagsOf(names),
  };
}

/** The longest word of a form, which is likely to be the rarest; -1 where none has a key. */
function longest(words: readonly string[]): number {
  const most = Math.max(...words.map(({ length }) => length));
  return most < KEY_UNITS ? -1 : words.findIndex(({ length }) => length === most);
}

/** @param anchor the number of the word at whose beginning the pattern is tried */
function patternOf(words: readonly string[], anchor: number): string {
  const [before, after] = [words.slice(0, anchor), words.slice(anchor).join(' ')];
  return before.length > 0 ? `(?<=(«${before.join(' ')} ))${after}»` : `«${after}»`;
}

/** Letters that have capitals lie before this unit, see `letters.ts`. */
const LAST = 0x1f00;

/** The units that are a letter, small or capital. */
function unitsLike(letter: string): number[] {
  const folded = fold(letter.charCodeAt(0));
  return [folded, ...Array(LAST).keys()].filter((unit) => fold(unit) === folded);
}

/**
 * The keys by which a word is found, whatever its capitals: one for most, for some letters more.
 */
function keysOf(word: string): Set<number> {
  if (word === '') return new Set();
  let keys = new Set([0]);
  for (const unit of word.slice(0, KEY_UNITS)) {
    const low = unitsLike(unit).map((code) => code & ((1 << BITS) - 1));
    keys = new Set([...keys].flatMap((key) => low.map((bits) => (key << BITS) | bits)));
  }
  return keys;
}

function tagsOf(names: ReadonlySet<string>): string {
  const tags = [...names]
    .map((form) => wordsOf(form.normalize('NFC')))
    .filter((words) => words.length > 1 && !words.includes(SLOT))
    .map((words) => words.join('').toLowerCase());
  const apart = [...new Set(tags)].filter(
    (tag, _, all) => !all.some((other) => other !== tag && tag.startsWith(other)),
  );
  return apart.length > 0 ? `#(?:${apart.join('|')})` : '';
}
