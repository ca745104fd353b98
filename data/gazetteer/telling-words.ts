import { FOLDS, fold, ODD } from './letters.ts';

const folds = FOLDS;

/** Short words that are frequent in one language or few, and so tell in which a text is written. */
export class TellingWords {
  /** The codes of the languages, such as `en`. */
  readonly codes: readonly string[];
  /** For each word, the places of its languages among the codes. */
  readonly #words = new Map<string, number[]>();
  /** By its shape: 1 where a word may be among them. Most words of a text are not looked up. */
  readonly #shapes = new Uint8Array(2 ** SHAPE_BITS);
  readonly #longest: number;

  /** @param languages for each code its words, separated by spaces */
  constructor(languages: Record<string, string>) {
    this.codes = Object.keys(languages);
    for (const [place, text] of Object.values(languages).entries()) {
      for (const word of text.split(' ')) this.#add(word, place);
    }
    this.#longest = Math.max(0, ...[...this.#words.keys()].map(({ length }) => length));
  }

  #add(word: string, place: number): void {
    this.#words.set(word, [...(this.#words.get(word) ?? []), place]);
    // Some letters have two small forms.
    for (const form of [word, word.toUpperCase()]) {
      this.#shapes[shapeOf(form, 0, form.length)] = 1;
    }
  }

  /** How often words of each language, in the order of the codes, are met up to an offset. */
  count(text: string, end: number): number[] {
    const counts = this.codes.map(() => 0);
    let start = 0;
    for (let at = 0; at <= end; at++) {
      if (at < end && (folds[text.charCodeAt(at)] as number) > ODD) continue;
      if (at > start && at - start <= this.#longest && this.#shapes[shapeOf(text, start, at)]) {
        const places = this.#words.get(text.slice(start, at).toLowerCase()) ?? [];
        for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
      }
      start = at + 1;
    }
    return counts;
  }
}

const SHAPE_BITS = 12;

/** The shape of a word between two offsets: by its length and its first two letters. */
function shapeOf(text: string, start: number, end: number): number {
  const first = fold(text.charCodeAt(start));
  const second = end - start > 1 ? fold(text.charCodeAt(start + 1)) : 0;
  return (first ^ (second << 4) ^ ((end - start) << 9)) & (2 ** SHAPE_BITS - 1);
}
