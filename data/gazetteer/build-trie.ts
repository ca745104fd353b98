import { SLOT, wordsOf } from './form-words.ts';
import { fold } from './letters.ts';
import { writeNumbers } from './numbers.ts';
import type { CompiledTrie } from './trie.ts';

interface Node {
  children: Map<string, Node>;
  lists: Set<number>;
}

/**
 * Builds the trie of forms.
 *
 * @param lists the forms of each list: words between separators, `*` for any one word
 */
export function buildTrie(lists: readonly (readonly string[])[]): CompiledTrie {
  const root = makeNode();
  lists.forEach((forms, list) => {
    for (const form of [...forms].sort()) add(root, wordsOf(form), list);
  });
  const { words, opening, again, numbers } = numberWords(root);
  // The root has a child for each word up to the last that begins a form, if only an empty one.
  const children = words.slice(0, opening).map((word) => root.children.get(word) ?? makeNode());
  const nodes = [root, ...children];
  const inner: number[] = [];
  const counts = [opening];
  // The array grows behind the node that is looked at.
  for (let at = 1; at < nodes.length; at++) {
    const below = [...(nodes[at] as Node).children]
      .map(([word, node]) => ({ number: numbers.get(word) as number, node }))
      .sort((a, b) => a.number - b.number);
    counts.push(below.length);
    for (const { number, node } of below) {
      inner.push(number);
      nodes.push(node);
    }
  }
  const endings = new Endings(lists.length);
  return {
    words: {
      text: words.map((word) => `${word}\n`).join(''),
      count: words.length,
      opening,
      again,
    },
    children: writeNumbers(counts),
    inner: writeNumbers(inner),
    ends: writeNumbers(nodes.map(({ lists }) => endings.numberOf(lists))),
    lists: lists.length,
    several: endings.several,
  };
}

function makeNode(): Node {
  return { children: new Map(), lists: new Set() };
}

function add(root: Node, words: readonly string[], list: number): void {
  let node = root;
  for (const word of words) {
    const child = node.children.get(word) ?? makeNode();
    node.children.set(word, child);
    node = child;
  }
  node.lists.add(list);
}

/**
 * Numbers all words from 1, so that those with the same letters follow on each other and those that
 * begin a form come first. A slot has the number after the last.
 */
function numberWords(root: Node): {
  words: string[];
  opening: number;
  again: number[];
  numbers: Map<string, number>;
} {
  const groups = new Map<string, Set<string>>();
  const gather = (word: string): void => {
    const key = foldAll(word);
    const group = groups.get(key);
    if (group) group.add(word);
    else groups.set(key, new Set([word]));
  };
  for (const word of root.children.keys()) if (word !== SLOT) gather(word);
  const opened = groups.size;
  const todo = [...root.children.values()];
  for (const { children } of todo) {
    for (const [word, node] of children) {
      if (word !== SLOT) gather(word);
      todo.push(node);
    }
  }
  const all = [...groups.values()].map((group) => [...group]);
  const words = all.flat();
  const first = new Set(all.map(([word]) => word));
  const again = words.flatMap((word, index) => (first.has(word) ? [] : [index + 1]));
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  numbers.set(SLOT, words.length + 1);
  return { words, opening: all.slice(0, opened).flat().length, again, numbers };
}

function foldAll(word: string): string {
  return String.fromCharCode(...word.split('').map((unit) => fold(unit.charCodeAt(0))));
}

/**
 * Numbers what can end at a node: 0 nothing, 1 the first list, and after the lists sets of them.
 */
class Endings {
  readonly several: number[][] = [];
  readonly #lists: number;
  readonly #numbers = new Map<string, number>();

  constructor(lists: number) {
    this.#lists = lists;
  }

  numberOf(lists: ReadonlySet<number>): number {
    // The later list is told of first.
    const [last, ...others] = [...lists].sort((a, b) => b - a);
    if (last === undefined) return 0;
    if (others.length === 0) return last + 1;
    const key = [last, ...others].join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lists + this.several.push([last, ...others]);
    this.#numbers.set(key, number);
    return number;
  }
}
