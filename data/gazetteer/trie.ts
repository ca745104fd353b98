import { readNumbers } from './numbers.ts';
import { ANYTHING, letterSet, Openings } from './openings.ts';
import { type CompiledWords, Words } from './words.ts';

/**
 * A trie over words as it is compiled: few long texts that are read in one go. A node's children
 * follow on those of the node before it, so that no node need say where its own begin, and the
 * children of the root are the first words, each at its own number.
 */
export interface CompiledTrie {
  words: CompiledWords;
  /** For each node, the number of its children; the root is node 0. */
  children: string;
  /**
   * For each node below the children of the root, its word; the number after the last is a slot.
   */
  inner: string;
  /** For each node, what ends there: 0 for nothing, or a list plus 1, or a set of `several`. */
  ends: string;
  /** How many lists of forms there are. */
  lists: number;
  /** Sets of lists that have a form in common; the first has the number after the last list's. */
  several: readonly (readonly number[])[];
}

/** The trie in typed arrays. */
export class Trie {
  readonly words: Words;
  readonly openings: Openings;
  /** The number that stands for any word. */
  readonly slot: number;
  readonly #opening: number;
  /** For each node, its first child; the next node's first child is the end of its children. */
  readonly #first: Uint32Array;
  readonly #inner: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #endings: readonly (readonly number[])[];

  constructor(compiled: CompiledTrie) {
    const { words, children, inner, ends, lists, several } = compiled;
    this.words = new Words(words);
    this.slot = words.count + 1;
    this.#opening = words.opening;
    this.#first = startsOf(readNumbers(children));
    this.#inner = readNumbers(inner);
    this.#ends = readNumbers(ends);
    this.#endings = [[], ...Array.from({ length: lists }, (_, list) => [list]), ...several];
    this.openings = new Openings(words.opening);
    for (let word = 1; word <= words.opening; word++) {
      this.openings.add(this.words.hashOf(word), this.#lettersAfter(word));
    }
  }

  /** With which letters the second word of the forms that begin with a word begins. */
  #lettersAfter(word: number): number {
    if (this.#ends[word] !== 0) return ANYTHING;
    const skipped = this.#opening + 1;
    const end = this.#first[word + 1] as number;
    let letters = 0;
    for (let child = this.#first[word] as number; child < end; child++) {
      const next = this.#inner[child - skipped] as number;
      if (next === this.slot) return ANYTHING;
      letters |= letterSet(this.words.initialOf(next));
    }
    return letters;
  }

  /** The child of a node by a word, 0 where there is none. */
  child(node: number, word: number): number {
    if (node === 0) return word <= this.#opening ? word : 0;
    const skipped = this.#opening + 1;
    let low = this.#first[node] as number;
    let high = this.#first[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#inner[middle - skipped] as number;
      if (found === word) return middle;
      if (found < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  isLeaf(node: number): boolean {
    return this.#first[node] === this.#first[node + 1];
  }

  /** The lists with a form that ends at a node. */
  listsAt(node: number): readonly number[] {
    return this.#endings[this.#ends[node] as number] as readonly number[];
  }
}

/** From how many children each node has, where they begin. The root itself is nobody's child. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let at = 1;
  for (let node = 0; node < counts.length; node++) {
    starts[node] = at;
    at += counts[node] as number;
  }
  starts[counts.length] = at;
  return starts;
}
