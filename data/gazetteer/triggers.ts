import type { CompiledTriggers } from './compile-triggers.ts';

/*
 * The search that every page pays for. Of each form one word is looked for by its first letters,
 * its key: wherever it stands, since where words begin and end is not known in a text whose blocks
 * have been run together. A key that is met, which is seldom, is held against patterns.
 */

/**
 * Of each unit so many low bits are a part of the key: capitals mostly have the same as small
 * letters.
 */
export const BITS = 5;
export const KEY_UNITS = 4;

const LOW = (1 << BITS) - 1;
/** A key lies at an even place or at an odd one: its first three units or its last do. */
const EVEN = 1;
const ODD = 2;
const GRAM = (1 << (3 * BITS)) - 1;

/** Units of which every one is a letter or digit to `letters.ts`. */
const LETTER = '[0-9A-Z_a-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ]';
const IS_LETTER = new RegExp(LETTER);

/**
 * What a reader does not see, and marks that make one letter with the one before; see `letters.ts`.
 */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const MARKS = /[\u0300-\u036f]/g;

/** So far it is followed where the letters around a form run together, in units. */
const FAR = 64;

/** Finds the forms of which a page must have one to have any mention. */
export class Triggers {
  /** For each row of three units whether a key may stand there. */
  readonly #grams = new Uint8Array(GRAM + 1);
  /** For each key its pattern. */
  readonly #numbers = new Map<number, number>();
  readonly #sources: readonly string[];
  readonly #loose: RegExp[] = [];
  readonly #strict: RegExp[] = [];
  /** The forms of a source one by one: `|` stands between them and nowhere else. */
  readonly #forms: RegExp[][] = [];
  readonly #tags: RegExp | undefined;
  readonly #short: RegExp | undefined;

  constructor({ keys, patterns, short, tags }: CompiledTriggers) {
    this.#sources = patterns;
    this.#tags = tags === '' ? undefined : new RegExp(tags, 'i');
    this.#short = short === '' ? undefined : patternOf(short, '', '', '');
    for (let number = 0; number < keys.length; number++)
      for (const key of keys[number] ?? []) {
        this.#numbers.set(key, number);
        this.#mark(key >> BITS, EVEN);
        this.#mark(key & GRAM, ODD);
      }
  }

  #mark(gram: number, place: number): void {
    this.#grams[gram] = (this.#grams[gram] as number) | place;
  }

  /**
   * Whether a text has any of the forms. True more often than there is one, never false where there
   * is. Takes time in proportion to the text.
   *
   * @param edges where a text node ends in the text: there a word may end, or go on
   */
  areIn(text: string, edges: () => ReadonlySet<number>): boolean {
    const seen = text.replace(UNSEEN, '');
    const unmarked = seen.replace(MARKS, '');
    if (unmarked === text) return this.#areIn(text, edges);
    // A mark with which a block begins makes no letter with what stands before it.
    return this.#areIn(seen.normalize('NFC')) || (seen !== unmarked && this.#areIn(unmarked));
  }

  #areIn(text: string, edges?: () => ReadonlySet<number>): boolean {
    if (this.#tags && text.includes('#') && this.#tags.test(text)) return true;
    return this.#short?.test(text) || this.#sweep(text, edges);
  }

  #sweep(text: string, edges?: () => ReadonlySet<number>): boolean {
    const grams = this.#grams;
    const last = text.length - 2;
    let gram = text.charCodeAt(0) & LOW;
    for (let at = 0; at < last; at += 2) {
      gram =
        ((gram & LOW) << (2 * BITS)) |
        ((text.charCodeAt(at + 1) & LOW) << BITS) |
        (text.charCodeAt(at + 2) & LOW);
      const place = grams[gram] as number;
      if (place === 0) continue;
      if (place & EVEN && this.#isForm(text, at, edges)) return true;
      if (place & ODD && at > 0 && this.#isForm(text, at - 1, edges)) return true;
    }
    return false;
  }

  /** Whether there is a form whose key stands at an offset. */
  #isForm(text: string, at: number, edges?: () => ReadonlySet<number>): boolean {
    let key = 0;
    for (let end = at + KEY_UNITS, i = at; i < end; i++)
      key = (key << BITS) | (text.charCodeAt(i) & LOW);
    const number = this.#numbers.get(key);
    if (number === undefined) return false;
    const source = this.#sources[number] as string;
    this.#loose[number] ??= patternOf(source, '', '', 'y');
    const met = matchAt(this.#loose[number], text, at);
    if (!met || !edges) return met !== null;
    this.#strict[number] ??= patternOf(source, `(?<!${LETTER})`, `(?!${LETTER})`, 'y');
    if (matchAt(this.#strict[number], text, at)) return true;
    this.#forms[number] ??= source.split('|').map((form) => patternOf(form, '', '', 'y'));
    return this.#forms[number].some((form) => {
      const [found, before = ''] = matchAt(form, text, at) ?? [];
      return (
        found !== undefined && runsOverEdge(text, at - before.length, at + found.length, edges())
      );
    });
  }
}

/**
 * What stands between two words of a form, see `joint.ts`: nothing where a `<br>` or a tag does.
 */
const JOINT = "[\\s.'’ʼ‐‑-]*";
/**
 * Any word; one that were longer would be none. Without a bound a text could make the search slow.
 */
const ANY_WORD = '\\S{0,100}';

/** A pattern from what was compiled. */
function patternOf(source: string, beginning: string, end: string, flags: string): RegExp {
  const signs: Record<string, string> = { '«': beginning, '»': end, ' ': JOINT, '*': ANY_WORD };
  const written = (one: string): string => {
    const capital = one.toUpperCase();
    return signs[one] ?? (capital.length === 1 ? `[${one}${capital}]` : one);
  };
  return new RegExp(source.replace(/[«» *]|\p{Ll}/gu, written), flags);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Whether a row of letters that holds the part of a text may be several words, or goes on too far.
 */
function runsOverEdge(text: string, from: number, to: number, edges: ReadonlySet<number>): boolean {
  let [start, end] = [from, to];
  while (start > from - FAR && IS_LETTER.test(text.charAt(start - 1))) start--;
  while (end < to + FAR && IS_LETTER.test(text.charAt(end))) end++;
  if (start === from - FAR || end === to + FAR) return true;
  for (let at = start + 1; at < end; at++) if (edges.has(at)) return true;
  return false;
}
