/** A block with what is kept of it. */
interface Entry<B, V> {
  block: B;
  kept: V;
}

/**
 * Keeps something of each of a page's blocks, in the order of the document. The blocks that are
 * there keep their order, so that only new ones have to be put in their places.
 */
export class InOrder<B, V> {
  readonly #order: (a: B, b: B) => number;
  readonly #entries = new Map<B, Entry<B, V>>();
  #inOrder: Entry<B, V>[] = [];
  #added: Entry<B, V>[] = [];
  #removed = false;

  /** @param order compares two blocks by their place in the document */
  constructor(order: (a: B, b: B) => number) {
    this.#order = order;
  }

  set(block: B, kept: V): void {
    this.delete(block);
    const entry = { block, kept };
    this.#entries.set(block, entry);
    this.#added.push(entry);
  }

  delete(block: B): void {
    if (this.#entries.delete(block)) this.#removed = true;
  }

  has(block: B): boolean {
    return this.#entries.has(block);
  }

  get(block: B): V | undefined {
    return this.#entries.get(block)?.kept;
  }

  /** All of them, in the order of the document. */
  all(): readonly Entry<B, V>[] {
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

  #isThere(entry: Entry<B, V>): boolean {
    return this.#entries.get(entry.block) === entry;
  }

  /** Puts new entries among the old ones; both are in order. */
  #merged(old: readonly Entry<B, V>[], added: readonly Entry<B, V>[]): Entry<B, V>[] {
    const merged: Entry<B, V>[] = [];
    let from = 0;
    for (const entry of added) {
      const to = this.#placeIn(old, from, entry);
      for (; from < to; from++) merged.push(old[from] as Entry<B, V>);
      merged.push(entry);
    }
    for (; from < old.length; from++) merged.push(old[from] as Entry<B, V>);
    return merged;
  }

  /** The index of the first of the entries, from an index on, that comes after a new one. */
  #placeIn(old: readonly Entry<B, V>[], from: number, { block }: Entry<B, V>): number {
    let low = from;
    let high = old.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order((old[middle] as Entry<B, V>).block, block) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
