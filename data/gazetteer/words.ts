import { FAR, FOLDS, fold, isUpper } from './letters.ts';

/*
 * The words of all forms, found by their letters whatever the case. Words that differ in their
 * capitals alone, as `US` and `us`, stand next to each other: the first of such a group is found.
 */

/** FNV-1a: short, and spread well enough over the words of a text. */
export const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** The hash of a word, or of its beginning, with one more folded unit. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** A word at a glance, as a whole number: by its first and last two folded units and its length. */
export function glance(first: number, prior: number, last: number, length: number): number {
  const mixed = first ^ (prior << 6) ^ (last << 12) ^ (length << 20);
  return Math.imul(mixed, 0x9e3779b1) >>> 12;
}

/** The glances of words that can begin a form take so many bytes for each such word, up to a limit. */
const ROOM = 32;
const MOST_ROOM = 2 ** 16;

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

export class Words {
  readonly count: number;
  /** By a glance, as far as it has room for it: 1 where a word that looks like this begins a form. */
  readonly openings: Uint8Array;
  readonly #text: string;
  /** For each word, where it begins in the text; for the number after the last, the end. */
  readonly #from: Uint32Array;
  /** 1 for a word that differs from the one before in its capitals alone. */
  readonly #again: Uint8Array;
  /** Open addressing: the first word of a group, or 0. */
  readonly #slots: Uint32Array;

  constructor({ text, count, opening, again }: CompiledWords) {
    this.#text = text;
    this.count = count;
    this.#from = new Uint32Array(count + 2);
    this.#again = new Uint8Array(count + 2);
    for (const word of again) this.#again[word] = 1;
    this.#slots = new Uint32Array(powerOfTwo(count * 1.3 + 2));
    this.openings = new Uint8Array(Math.min(powerOfTwo(opening * ROOM), MOST_ROOM));
    this.#load(text, opening);
  }

  #load(text: string, opening: number): void {
    // Each unit of the largest gazetteer passes here before a page can be read: all is at hand.
    const from = this.#from;
    const again = this.#again;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let word = 1;
    let hash = HASH_START;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== NEWLINE) {
        const unit = FOLDS[code] as number;
        hash = Math.imul(hash ^ (unit === FAR ? fold(code) : unit), HASH_PRIME);
        continue;
      }
      if (again[word] === 0) {
        let slot = hash & mask;
        while (slots[slot] !== 0) slot = (slot + 1) & mask;
        slots[slot] = word;
      }
      if (word <= opening) this.#open(text, start, at);
      from[word++] = start;
      start = at + 1;
      hash = HASH_START;
    }
    from[word] = start;
  }

  #open(text: string, start: number, end: number): void {
    const first = FOLDS[text.charCodeAt(start)] as number;
    const prior = FOLDS[text.charCodeAt(Math.max(start, end - 2))] as number;
    const last = FOLDS[text.charCodeAt(end - 1)] as number;
    const seen = glance(first, prior, last, end - start);
    this.openings[seen & (this.openings.length - 1)] = 1;
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
    return this.#again[word + 1] ? word + 1 : 0;
  }

  /** Whether each capital of a word is a capital in the text where it was found. */
  isWritten(word: number, text: string, from: number): boolean {
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

function powerOfTwo(least: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(least)));
}
