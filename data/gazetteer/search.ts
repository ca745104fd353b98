import { HASH_PRIME, HASH_START } from './hash.ts';
import { FAR, FOLDS, fold, ODD, SEPARATOR } from './letters.ts';
import { mayGoOn, type Openings } from './openings.ts';

// What is imported is looked up at each use, what stands here is not: it is used for each unit.
const beginning = HASH_START;
const prime = HASH_PRIME;
const folds = FOLDS;
const separator = SEPARATOR;
const odd = ODD;
const far = FAR;

const SPACE = ' '.charCodeAt(0);
const NUMBER_SIGN = '#'.charCodeAt(0);

/**
 * Goes from each word of a text with which a form may begin to the next. All that is done for each
 * unit is done here, and is little: most words are told by their hash (see `hash.ts`, written out
 * here) to begin no form.
 */
export class Search {
  /** How many words have been passed. */
  words = 0;
  /** Where the last of them lies, and its hash. */
  start = 0;
  end = 0;
  hash = HASH_START;
  /** Whether an odd unit (see `letters.ts`) has ended the search. */
  odd = false;
  readonly #table: Int32Array;
  readonly #text: string;
  readonly #lenient: boolean;

  /** @param lenient whether an odd unit is taken for a letter */
  constructor({ table }: Openings, text: string, lenient: boolean) {
    this.#table = table;
    this.#text = text;
    this.#lenient = lenient;
  }

  /** Finds the next such word. @returns false where there is none */
  next(): boolean {
    const text = this.#text;
    const table = this.#table;
    const { length } = text;
    const mask = table.length - 1;
    let { end: at, words } = this;
    let start = at;
    let hash = beginning;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const unit = folds[code] as number;
      if (unit > far) {
        hash = Math.imul(hash ^ unit, prime);
        continue;
      }
      if (unit !== separator) {
        if (unit === odd && !this.#lenient) return this.#stop();
        hash = Math.imul(hash ^ fold(code), prime);
        continue;
      }
      if (at > start) {
        words++;
        const letters = table[hash & mask] as number;
        if ((letters !== 0 && mayGoOn(letters, text, at + 1)) || isTag(text, start)) {
          return this.#found(start, at, hash, words);
        }
        hash = beginning;
      }
      // Half of a page's text is white space, most of it in long runs.
      while (at + 1 < length && text.charCodeAt(at + 1) <= SPACE) at++;
      start = at + 1;
    }
    const last = at > start ? (table[hash & mask] as number) : 0;
    if (at > start) words++;
    this.#found(start, at, hash, words);
    return mayGoOn(last, text, at + 1) || (at > start && isTag(text, start));
  }

  #stop(): false {
    this.odd = true;
    return false;
  }

  #found(start: number, end: number, hash: number, words: number): true {
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.words = words;
    return true;
  }
}

/** Whether a word is the first of a hashtag. */
export function isTag(text: string, start: number): boolean {
  return start > 0 && text.charCodeAt(start - 1) === NUMBER_SIGN;
}
