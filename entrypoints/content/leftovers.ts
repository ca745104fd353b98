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

  /** The one that was there before in the same place, or else `mention` itself. */
  readonly keepOr = (mention: PageMention): PageMention => {
    const others = this.#byNode.get(mention.range.startContainer);
    const index = others?.findIndex((other) => isSame(other, mention)) ?? -1;
    return (index >= 0 && others?.splice(index, 1)[0]) || mention;
  };

  /** Those that were not kept. */
  left(): PageMention[] {
    return [...this.#byNode.values()].flat();
  }
}
