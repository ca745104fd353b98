import { FOLDS, ODD } from './letters.ts';

/*
 * What a scan knows of the words that can begin a form before it looks any of them up: by the hash
 * of a word, with which letters the next word may begin. Few words of a text are among them, and
 * of those that are (`the`, `in`) few go on as a form does.
 */

/** The table has so many places for each word that can begin a form, up to a limit. */
const ROOM = 32;
const MOST_ROOM = 2 ** 17;

/** Stands for any letter, and for no further word at all. */
export const ANYTHING = -1;

/** The words that can begin a form, as a scan knows them. */
export class Openings {
  /**
   * For each place a set of letters, one bit for each; a place is found by the low bits of a hash.
   */
  readonly table: Int32Array;

  constructor(words: number) {
    const room = 2 ** Math.ceil(Math.log2(words * ROOM + 16));
    this.table = new Int32Array(Math.min(room, MOST_ROOM));
  }

  /** Lets a word begin a form, if the next word begins with one of a set of letters. */
  add(hash: number, letters: number): void {
    const place = hash & (this.table.length - 1);
    this.table[place] = (this.table[place] as number) | letters;
  }
}

/** A folded unit as a set of letters. Some letters share a bit. */
export function letterSet(unit: number): number {
  return 1 << (unit & 31);
}

/**
 * Whether what follows a word in a text may go on as a form does.
 *
 * @param letters with which the next word of the form begins
 * @param at the offset behind the unit that ends the word
 */
export function mayGoOn(letters: number, text: string, at: number): boolean {
  if (letters === ANYTHING) return true;
  if (letters === 0 || at >= text.length) return false;
  const unit = FOLDS[text.charCodeAt(at)] as number;
  // More than one unit may part two words.
  return unit <= ODD || (letters & letterSet(unit)) !== 0;
}
