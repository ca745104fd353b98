/** The blocks of a page that ask it something, by what they ask. */
export class Asking<Q, B> {
  readonly #asked = new Map<Q, { blocks: Set<B>; answer: unknown }>();

  add(question: Q, block: B): void {
    const asked = this.#asked.get(question);
    if (asked) asked.blocks.add(block);
    else this.#asked.set(question, { blocks: new Set([block]), answer: undefined });
  }

  delete(question: Q, block: B): void {
    const asked = this.#asked.get(question);
    asked?.blocks.delete(block);
    if (asked?.blocks.size === 0) this.#asked.delete(question);
  }

  /** Asks the page anew. @returns the blocks that get another answer than they got before */
  turned(answer: (question: Q) => unknown): B[] {
    const turned: B[] = [];
    for (const [question, asked] of this.#asked) {
      const now = answer(question);
      if (now === asked.answer) continue;
      asked.answer = now;
      turned.push(...asked.blocks);
    }
    return turned;
  }
}
