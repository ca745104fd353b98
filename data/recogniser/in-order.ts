/** A block with what is kept of it. */
interface Entry<B, V> {
  readonly block: B;
  kept: V;
  gone: boolean;
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

  /** Keeps something of a block, in place of what was kept of it. */
  set(block: B, kept: V): void {
    const there = this.#entries.get(block);
    if (there) {
      there.kept = kept;
      return;
    }
    const entry = { block, kept, gone: false };
    this.#entries.set(block, entry);
    this.#added.push(entry);
  }

  delete(block: B): void {
    const entry = this.#entries.get(block);
    if (!entry) return;
    this.#entries.delete(block);
    entry.gone = true;
    this.#removed = true;
  }

  get(block: B): V | undefined {
    return this.#entries.get(block)?.kept;
  }

  /** All of them, in the order of the document. */
  all(): readonly Readonly<Entry<B, V>>[] {
    for (const _ of this.arrange());
    return this.#inOrder;
  }

  /**
   * Puts new ones in their places, so that `all` has them at hand. Gives its caller the chance to
   * pause at each comparison, which may be dear; no block may come or go then.
   */
  *arrange(): Generator<void> {
    if (this.#removed) {
      this.#inOrder = this.#inOrder.filter(({ gone }) => !gone);
      this.#added = this.#added.filter(({ gone }) => !gone);
      this.#removed = false;
    }
    if (this.#added.length > 0) {
      this.#added.sort((a, b) => this.#order(a.block, b.block));
      this.#inOrder = yield* this.#merged(this.#inOrder, this.#added);
      this.#added = [];
    }
  }

  /** Puts new entries among the old ones; both are in order. */
  *#merged(
    old: readonly Entry<B, V>[],
    added: readonly Entry<B, V>[],
  ): Generator<void, Entry<B, V>[]> {
    const merged: Entry<B, V>[] = [];
    let from = 0;
    for (let at = 0; at < added.length; ) {
      const next = added[at] as Entry<B, V>;
      const to = yield* this.#firstAfter(old, from, next, 0);
      for (; from < to; from++) merged.push(old[from] as Entry<B, V>);
      const rest = old[from];
      const end = rest ? yield* this.#firstAfter(added, at, rest, -1) : added.length;
      for (; at < end; at++) merged.push(added[at] as Entry<B, V>);
    }
    for (; from < old.length; from++) merged.push(old[from] as Entry<B, V>);
    return merged;
  }

  /**
   * The index of the first of some entries, from an index on, that comes after an entry. Entries
   * mostly come in long rows, and each question may be dear: so it is looked for in leaps.
   * @param most what the comparison says at most of those that do not: 0 where equals do not
   */
  *#firstAfter(
    all: readonly Entry<B, V>[],
    from: number,
    { block }: Entry<B, V>,
    most: number,
  ): Generator<void, number> {
    const isBefore = (at: number): boolean =>
      this.#order((all[at] as Entry<B, V>).block, block) <= most;
    let low = from;
    let leap = 1;
    while (low + leap <= all.length && isBefore(low + leap - 1)) {
      yield;
      low += leap;
      leap *= 2;
    }
    let high = Math.min(low + leap - 1, all.length);
    while (low < high) {
      yield;
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
