import { isSame, type PageMention } from './mention.ts';

/**
 * Mentions of blocks that have been read anew. Most stand where they stood: those are kept as they
 * are, so that their paint does not flicker and an open card knows its mention again.
 */
export class Leftovers {
  readonly #byNode = new Map<Node, PageMention[]>();

  add(mentions: readonly PageMention[]): void {
    for (const mention of mentions) {
      const node = mention.range.startContainer;
      const others = this.#byNode.get(node);
      if (others) others.push(mention);
      else this.#byNode.set(node, [mention]);
    }
  }

  /** Takes out the one that stands in the same place as `mention`, if there is one. */
  take(mention: PageMention): PageMention | undefined {
    const others = this.#byNode.get(mention.range.startContainer);
    const index = others?.findIndex((other) => isSame(other, mention)) ?? -1;
    return index < 0 ? undefined : others?.splice(index, 1)[0];
  }

  /** Takes out all that are left. */
  rest(): PageMention[] {
    const left = [...this.#byNode.values()].flat();
    this.#byNode.clear();
    return left;
  }
}
