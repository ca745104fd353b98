/** In an item, any word with a capital, and any without. */
export const CAPITAL = '*';
export const SMALL = '_';
/** In an item, farthest from the name, any number. */
export const NUMBER = '#';

/** -1 for what stands before a name, 1 for what stands after it. */
export type Direction = -1 | 1;

/**
 * The items of a list, word by word from the name away, in small letters: to see at once that most
 * words are none.
 */
export interface Branch {
  /** Whether an item ends here. */
  ends: boolean;
  readonly next: Map<string, Branch>;
}

/** Words that may stand next to a name; an item may be several in a row. */
export class WordList {
  readonly #items: ReadonlySet<string>;
  #before: Branch | undefined;
  #after: Branch | undefined;

  /** @param text the items, each a line, with single spaces between their words */
  constructor(text: string) {
    this.#items = new Set(text === '' ? [] : text.split('\n'));
  }

  /** Whether a row of words, as it is written here, is an item. */
  has(row: string): boolean {
    return this.#items.has(row);
  }

  /** The items as they go from a name in one direction. */
  branches(direction: Direction): Branch {
    if (direction === 1) {
      this.#after ??= branchesOf(this.#items, 1);
      return this.#after;
    }
    this.#before ??= branchesOf(this.#items, -1);
    return this.#before;
  }
}

export const NO_WORDS = new WordList('');

function branchesOf(items: Iterable<string>, direction: Direction): Branch {
  const root = newBranch();
  for (const item of items) {
    const words = item.toLowerCase().split(' ');
    let branch = root;
    for (const word of direction === 1 ? words : words.reverse()) {
      const next = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.ends = true;
  }
  return root;
}

function newBranch(): Branch {
  return { ends: false, next: new Map() };
}
