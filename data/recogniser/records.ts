import type { BlockRecord } from './record.ts';

interface Entry<B> {
  block: B;
  record: BlockRecord;
}

/**
 * Keeps the records of a page's blocks in the order of the document. The blocks that are there keep
 * their order, so that only new ones have to be put in their places.
 */
export class Records<B> {
  readonly #order: (a: B, b: B) => number;
  readonly #entries = new Map<B, Entry<B>>();
  #inOrder: Entry<B>[] = [];
  #added: Entry<B>[] = [];
  #removed = false;

  constructor(order: (a: B, b: B) => number) {
    this.#order = order;
  }

  set(block: B, record: BlockRecord): void {
    this.delete(block);
    const entry = { block, record };
    this.#entries.set(block, entry);
    this.#added.push(entry);
  }

  delete(block: B): void {
    if (this.#entries.delete(block)) this.#removed = true;
  }

  get(block: B): BlockRecord | undefined {
    return this.#entries.get(block)?.record;
  }

  /** All of them, in the order of the document. */
  inOrder(): readonly Entry<B>[] {
    if (this.#removed) {
      this.#inOrder = this.#inOrder.filter((entry) => this.#isThere(entry));
      this.#added = this.#added.filter((entry) => this.#isThere(entry));
      this.#removed = false;
    }
    if (this.#added.length > 0) {
      this.#added.sort((a, b) => this.#order(a.block, b.block));
      this.#inOrder = this.#merged(this.#inOrder, this.#added);
      this.#added = [];
    }
    return this.#inOrder;
  }

  #isThere(entry: Entry<B>): boolean {
    return this.#entries.get(entry.block) === entry;
  }

  /** Puts new entries among the old ones; both are in order. */
  #merged(old: readonly Entry<B>[], added: readonly Entry<B>[]): Entry<B>[] {
    const merged: Entry<B>[] = [];
    let from = 0;
    for (const entry of added) {
      const to = this.#placeIn(old, from, entry);
      for (; from < to; from++) merged.push(old[from] as Entry<B>);
      merged.push(entry);
    }
    for (; from < old.length; from++) merged.push(old[from] as Entry<B>);
    return merged;
  }

  /** The index of the first of the entries, from an index on, that comes after a new one. */
  #placeIn(old: readonly Entry<B>[], from: number, { block }: Entry<B>): number {
    let low = from;
    let high = old.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order((old[middle] as Entry<B>).block, block) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
