import { HASH_PRIME, HASH_START } from './hash.ts';
import { FAR, FOLDS, fold, isUpper } from './letters.ts';

/*
 * The words of all forms, found by their letters whatever the case. Words that differ in their
 * capitals alone, as `US` and `us`, stand next to each other: the first of such a group is found.
 */

/** A word differs from the one before in its capitals alone. */
const AGAIN = 1;
/** A word has a capital, or a letter that may be one. */
const CAPITALS = 2;

const NEWLINE = '\n'.charCodeAt(0);

/** The words as they are compiled; they are numbered from 1. */
export interface CompiledWords {
  /** Each word is ended by a line break; those that can begin a form come first. */
  text: string;
  count: number;
  /** How many words can begin a form. */
  opening: number;
  /** The words that differ from the one before in their capitals alone. */
  again: number[];
}

/** The words of all forms, each found by its hash and its letters. */
export class Words {
  readonly count: number;
  readonly #text: string;
  /** For each word, where it begins in the text; for the number after the last, the end. */
  readonly #from: Uint32Array;
  /** For each word that can begin a form, its hash. */
  readonly #hashes: Int32Array;
  /** For each word, AGAIN and CAPITALS where they are true of it. */
  readonly #traits: Uint8Array;
  /** Open addressing: the first word of a group, or 0. */
  readonly #slots: Uint32Array;

  constructor({ text, count, opening, again }: CompiledWords) {
    this.#text = text;
    this.count = count;
    this.#from = new Uint32Array(count + 2);
    this.#traits = new Uint8Array(count + 2);
    for (const word of again) this.#traits[word] = AGAIN;
    this.#hashes = new Int32Array(opening + 1);
    this.#slots = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(count * 1.3 + 2))));
    this.#load(text);
  }

  #load(text: string): void {
    // Each unit of the largest gazetteer passes here before a page can be read: all is at hand.
    const folds = FOLDS;
    const from = this.#from;
    const traits = this.#traits;
    const hashes = this.#hashes;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let word = 1;
    let hash = HASH_START;
    let start = 0;
    let capitals = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== NEWLINE) {
        const unit = folds[code] as number;
        capitals |= code ^ unit;
        hash = Math.imul(hash ^ (unit === FAR ? fold(code) : unit), HASH_PRIME);
        continue;
      }
      if (capitals !== 0) traits[word] = (traits[word] as number) | CAPITALS;
      if (!((traits[word] as number) & AGAIN)) {
        let slot = hash & mask;
        while (slots[slot] !== 0) slot = (slot + 1) & mask;
        slots[slot] = word;
      }
      if (word < hashes.length) hashes[word] = hash;
      from[word++] = start;
      start = at + 1;
      hash = HASH_START;
      capitals = 0;
    }
    from[word] = start;
  }

  /** The hash of a word that can begin a form. */
  hashOf(word: number): number {
    return this.#hashes[word] as number;
  }

  /** The first unit of a word, folded so far as `FOLDS` does it. */
  initialOf(word: number): number {
    return FOLDS[this.#text.charCodeAt(this.#from[word] as number)] as number;
  }

  /**
   * The words that are written between two offsets of a text, whatever the case.
   *
   * @param hash the hash of the folded units
   * @returns the number of the first of them, 0 where there is none
   */
  find(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let word = slots[slot] as number;
    while (word !== 0 && !this.#isSame(word, text, from, to)) {
      slot = (slot + 1) & mask;
      word = slots[slot] as number;
    }
    return word;
  }

  /** The next word that differs in its capitals alone, 0 after the last. */
  next(word: number): number {
    return (this.#traits[word + 1] as number) & AGAIN ? word + 1 : 0;
  }

  /** Whether each capital of a word is a capital in the text where it was found. */
  isWritten(word: number, text: string, from: number): boolean {
    if (!((this.#traits[word] as number) & CAPITALS)) return true;
    const start = this.#from[word] as number;
    const end = (this.#from[word + 1] as number) - 1;
    for (let at = start; at < end; at++) {
      if (isUpper(this.#text.charCodeAt(at)) && !isUpper(text.charCodeAt(from + at - start))) {
        return false;
      }
    }
    return true;
  }

  #isSame(word: number, text: string, from: number, to: number): boolean {
    const start = this.#from[word] as number;
    if ((this.#from[word + 1] as number) - start - 1 !== to - from) return false;
    for (let at = from; at < to; at++) {
      const own = this.#text.charCodeAt(start + at - from);
      const unit = text.charCodeAt(at);
      if (own !== unit && fold(own) !== fold(unit)) return false;
    }
    return true;
  }
}
