import { HASH_START, step } from './hash.ts';
import { afterJoint } from './joint.ts';
import { fold, ODD } from './letters.ts';
import type { Trie } from './trie.ts';

/** No name is of more words: a bound on the work at each word of a text. */
const MAX_WORDS = 12;

/** No word of a name is longer, in UTF-16 units, where words run together. */
const MAX_UNITS = 32;

/**
 * How a form that was found is written: with the capitals that it has in its list; without one of
 * them; or as one word of a hashtag, whatever its capitals.
 */
export type Writing = 'same' | 'small' | 'tag';

/** A form that was found in a text. */
export interface Hit {
  /** The number of the list that the form stands in. */
  list: number;
  start: number;
  end: number;
  /** The numbers of its first word in the text, and of the word after its last. */
  word: number;
  wordEnd: number;
  writing: Writing;
}

/** What is told of each form that is found. */
export interface Sink {
  add(hit: Hit): void;
}

/** Goes down the trie from a word of a text. */
export class Walk {
  readonly #trie: Trie;
  readonly #text: string;
  readonly #sink: Sink;
  #start = 0;
  #word = 0;

  constructor(trie: Trie, text: string, sink: Sink) {
    this.#trie = trie;
    this.#text = text;
    this.#sink = sink;
  }

  /**
   * Finds all forms that begin with the word between two offsets, of a hash, the text's `number`th.
   */
  go(start: number, end: number, hash: number, number: number): void {
    this.#start = start;
    this.#word = number;
    this.#enter(0, start, end, hash, 1, 'same');
  }

  /** Takes the word between two offsets, the `depth`th of a form. */
  #enter(
    parent: number,
    from: number,
    to: number,
    hash: number,
    depth: number,
    writing: Writing,
  ): void {
    const { words, slot } = this.#trie;
    const group = words.find(this.#text, from, to, hash);
    for (let word = group; word; word = words.next(word)) {
      const node = this.#trie.child(parent, word);
      if (node === 0) continue;
      const same = writing === 'same' && words.isWritten(word, this.#text, from);
      this.#pass(node, from, to, depth, same ? 'same' : 'small');
    }
    const any = parent === 0 ? 0 : this.#trie.child(parent, slot);
    if (any !== 0) this.#pass(any, from, to, depth, writing);
  }

  /** Tells what ends at a node and goes on with the next word. */
  #pass(node: number, from: number, to: number, depth: number, writing: Writing): void {
    this.#tell(node, to, depth, writing);
    if (depth === MAX_WORDS || this.#trie.isLeaf(node)) return;
    const text = this.#text;
    const next = afterJoint(text, to, to - from);
    if (next === 0) return;
    let end = next;
    let hash = HASH_START;
    for (; end < text.length; end++) {
      const unit = fold(text.charCodeAt(end));
      if (unit <= ODD) break;
      hash = step(hash, unit);
    }
    if (end > next) this.#enter(node, next, end, hash, depth + 1, writing);
  }

  /**
   * Finds the forms of several words that are the word between two offsets without their joints.
   */
  goRunTogether(start: number, end: number, number: number): void {
    this.#start = start;
    this.#word = number;
    this.#enterRunTogether(0, start, end, 1);
  }

  #enterRunTogether(parent: number, from: number, end: number, depth: number): void {
    const { words } = this.#trie;
    const last = Math.min(end, from + MAX_UNITS);
    let hash = HASH_START;
    for (let at = from; at < last; at++) {
      hash = step(hash, fold(this.#text.charCodeAt(at)));
      const group = words.find(this.#text, from, at + 1, hash);
      for (let word = group; word; word = words.next(word)) {
        const node = this.#trie.child(parent, word);
        if (node === 0) continue;
        if (at + 1 < end) {
          if (depth < MAX_WORDS) this.#enterRunTogether(node, at + 1, end, depth + 1);
        } else if (depth > 1) this.#tell(node, end, 1, 'tag');
      }
    }
  }

  #tell(node: number, end: number, words: number, writing: Writing): void {
    for (const list of this.#trie.listsAt(node)) {
      const word = this.#word;
      this.#sink.add({ list, start: this.#start, end, word, wordEnd: word + words, writing });
    }
  }
}
