import { afterJoint } from './joint.ts';
import { FOLD, ODD, SEPARATOR } from './letters.ts';

/*
 * A trie over words. Each word of each form is interned once; a node is found by its parent and its
 * word. All of it lies in typed arrays, so that a hundred thousand names load in milliseconds and
 * are searched nearly as fast as a hundred.
 */

/** FNV-1a: short, and spread well enough over the words of a text. */
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** Bits of a word's hash by which the scan sees that no form starts with it. */
const FIRST_MASK = 2 ** 14 - 1;

/** The same by its first two letters, before there is a hash. */
const PAIR_MASK = 2 ** 11 - 1;

const SLOT = '*'.charCodeAt(0);
const NEWLINE = '\n'.charCodeAt(0);

/** No name is of more words: a bound on the work at each word of a text. */
const MAX_WORDS = 12;

/**
 * Takes a form that was found: its number, where it stands, the number of its first word in the
 * text and of the word after its last.
 */
type OnHit = (form: number, start: number, end: number, word: number, wordEnd: number) => void;

export interface Trie {
  /**
   * Finds the forms in a text.
   *
   * @param lenient whether an odd unit (see `letters.ts`) is taken for a letter
   * @returns the number of words; -1, at once, where the text has an odd unit and must be normalised
   */
  scan(text: string, lenient: boolean, onHit: OnHit): number;
  /** The list that a form stands in, by its number. */
  listOf(form: number): number;
  /** Where the form begins in the pool of all forms. */
  offsetOf(form: number): number;
  readonly pool: string;
}

/**
 * Builds the trie of forms.
 *
 * @param lists each a list of forms, separated by line breaks; a form is words between separators,
 *   `*` for a slot
 */
export function buildTrie(lists: readonly string[]): Trie {
  const pool = lists.join('\n');
  const tokens = countTokens(pool);
  const size = 2 ** Math.ceil(Math.log2(tokens * 1.3 + 2));
  const mask = size - 1;

  const wordSlots = new Int32Array(size);
  const wordFrom = new Uint32Array(tokens + 2);
  const nodeSlots = new Int32Array(size);
  const nodeParent = new Int32Array(tokens + 2);
  const nodeWord = new Int32Array(tokens + 2);
  const nodeForm = new Int32Array(tokens + 2);
  const forms = countForms(lists);
  const formList = new Uint32Array(forms + 1);
  const formFrom = new Uint32Array(forms + 1);
  const formNext = new Int32Array(forms + 1);
  const first = new Uint8Array(FIRST_MASK + 1);
  const pairs = new Uint8Array(PAIR_MASK + 1);
  let words = 1;
  let nodes = 1;

  /** The slot of the word between two offsets of a text: it holds the word, or 0 where to put it. */
  function wordSlot(text: string, from: number, to: number, hash: number): number {
    let slot = hash & mask;
    for (let word = wordSlots[slot]; word; word = wordSlots[slot]) {
      if (isSame(word, text, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function isSame(word: number, text: string, from: number, to: number): boolean {
    let at = wordFrom[word] as number;
    for (let i = from; i < to; i++) {
      if (fold(pool.charCodeAt(at++)) !== fold(text.charCodeAt(i))) return false;
    }
    return at === pool.length || isEnd(pool.charCodeAt(at));
  }

  function internWord(from: number, to: number, hash: number): number {
    const slot = wordSlot(pool, from, to, hash);
    if (wordSlots[slot] === 0) {
      wordFrom[words] = from;
      wordSlots[slot] = words++;
    }
    return wordSlots[slot] as number;
  }

  /** The slot of a node: it holds the node, or 0 where to put it. */
  function nodeSlot(parent: number, word: number): number {
    let slot = nodeHash(parent, word) & mask;
    for (let node = nodeSlots[slot]; node; node = nodeSlots[slot]) {
      if (nodeParent[node] === parent && nodeWord[node] === word) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function addNode(parent: number, word: number): number {
    const slot = nodeSlot(parent, word);
    if (nodeSlots[slot] === 0) {
      nodeParent[nodes] = parent;
      nodeWord[nodes] = word;
      nodeSlots[slot] = nodes++;
    }
    return nodeSlots[slot] as number;
  }

  let slotWord = 0;
  function load(): void {
    let form = 0;
    let from = 0;
    lists.forEach((list, index) => {
      const end = from + list.length;
      while (from < end) {
        form++;
        formList[form] = index;
        formFrom[form] = from;
        from = loadForm(form, from, end) + 1;
      }
      from = end + 1;
    });
  }

  /** @returns the offset of the line break after the form */
  function loadForm(form: number, start: number, end: number): number {
    let node = 0;
    let at = start;
    while (at < end) {
      const unit = pool.charCodeAt(at);
      if (unit === NEWLINE) break;
      const from = at;
      let hash = HASH_START;
      if (unit === SLOT) at++;
      else while (at < end && !isEnd(pool.charCodeAt(at))) hash = step(hash, pool.charCodeAt(at++));
      if (at === from) {
        at++;
        continue;
      }
      const word = internWord(from, at, hash);
      if (unit === SLOT) slotWord = word;
      if (node === 0) {
        first[hash & FIRST_MASK] = 1;
        pairs[pairOf(fold(unit), from + 1 < at ? fold(pool.charCodeAt(from + 1)) : SEPARATOR)] = 1;
      }
      node = addNode(node, word);
    }
    formNext[form] = nodeForm[node] as number;
    nodeForm[node] = form;
    return at;
  }

  load();

  function scan(text: string, lenient: boolean, onHit: OnHit): number {
    const { length } = text;
    let at = 0;
    let count = 0;
    while (at < length) {
      let unit = FOLD[text.charCodeAt(at)] as number;
      if (unit === SEPARATOR) {
        at++;
        continue;
      }
      const start = at;
      const second = at + 1 < length ? (FOLD[text.charCodeAt(at + 1)] as number) : SEPARATOR;
      const maybe = pairs[pairOf(unit, second)] as number;
      let hash = HASH_START;
      while (unit !== SEPARATOR) {
        if (unit === ODD && !lenient) return -1;
        if (maybe) hash = Math.imul(hash ^ unit, HASH_PRIME);
        unit = ++at < length ? (FOLD[text.charCodeAt(at)] as number) : SEPARATOR;
      }
      if (maybe && first[hash & FIRST_MASK]) {
        walk(text, 0, start, start, at, hash, count, 0, onHit);
      }
      count++;
    }
    return count;
  }

  /** Goes down the trie with the word between two offsets, and then with the words after it. */
  function walk(
    text: string,
    parent: number,
    start: number,
    from: number,
    to: number,
    hash: number,
    count: number,
    depth: number,
    onHit: OnHit,
  ): void {
    const word = wordSlots[wordSlot(text, from, to, hash)] as number;
    const node = word ? (nodeSlots[nodeSlot(parent, word)] as number) : 0;
    const slot = slotWord && parent ? (nodeSlots[nodeSlot(parent, slotWord)] as number) : 0;
    if (node === 0 && slot === 0) return;
    // Node 0 is the root, where no form ends.
    for (const end of [node, slot]) {
      for (let form = nodeForm[end] as number; form; form = formNext[form] as number) {
        onHit(form, start, to, count, count + depth + 1);
      }
    }
    if (depth === MAX_WORDS) return;
    const next = afterJoint(text, to, to - from);
    if (next === 0) return;
    let end = next;
    let nextHash = HASH_START;
    for (let unit = fold(text.charCodeAt(end)); unit > ODD; unit = fold(text.charCodeAt(end))) {
      nextHash = Math.imul(nextHash ^ unit, HASH_PRIME);
      end++;
    }
    if (end === next) return;
    if (node) walk(text, node, start, next, end, nextHash, count, depth + 1, onHit);
    if (slot) walk(text, slot, start, next, end, nextHash, count, depth + 1, onHit);
  }

  return {
    scan,
    listOf: (form) => formList[form] as number,
    offsetOf: (form) => formFrom[form] as number,
    pool,
  };
}

function fold(unit: number): number {
  return FOLD[unit] as number;
}

function pairOf(first: number, second: number): number {
  return ((first << 5) ^ second) & PAIR_MASK;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ fold(unit), HASH_PRIME);
}

function nodeHash(parent: number, word: number): number {
  const hash = Math.imul(parent ^ Math.imul(word, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isEnd(unit: number): boolean {
  return fold(unit) === SEPARATOR;
}

/** How many words and slots a pool can hold at most. */
function countTokens(pool: string): number {
  let count = 1;
  for (let i = 0; i < pool.length; i++) if (isEnd(pool.charCodeAt(i))) count++;
  return count;
}

function countForms(lists: readonly string[]): number {
  let count = 0;
  for (const list of lists) {
    count++;
    for (let at = list.indexOf('\n'); at >= 0; at = list.indexOf('\n', at + 1)) count++;
  }
  return count;
}
