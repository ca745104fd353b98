import { lookUpNodes, type TextBlock } from '../../../data/reading/blocks.ts';
import { blockAround } from '../../../data/reading/context.ts';

/** A block of a page. */
export interface PageBlock extends TextBlock<Text> {
  /** Where it was met, once it has been: blocks of one reading come in the order of the document. */
  met?: { run: number; turn: number };
}

/** The blocks that hold something to recognise, found again by the element that they stand in. */
export class KeptBlocks {
  readonly #byOwner = new Map<Node, PageBlock[]>();

  get isEmpty(): boolean {
    return this.#byOwner.size === 0;
  }

  keep(block: PageBlock): void {
    const owner = ownerOf(block);
    const others = this.#byOwner.get(owner);
    if (others) others.push(block);
    else this.#byOwner.set(owner, [block]);
  }

  /** Lets go of the blocks in `node` and gives them back. */
  take(node: Node): PageBlock[] {
    const blocks = this.#byOwner.get(node) ?? [];
    this.#byOwner.delete(node);
    return blocks;
  }

  /** The elements in which blocks are kept. */
  owners(): Iterable<Node> {
    return this.#byOwner.keys();
  }
}

/**
 * Lets go of what is not needed any more of a block that has been searched: its text, and where no
 * name is in it, all nodes but the first, which tells its place. A giant page has many of those.
 * Where names are in it, its nodes are looked up.
 */
export function lighten(block: PageBlock, hasNames: boolean): void {
  block.text = '';
  if (hasNames) {
    lookUpNodes(block);
    return;
  }
  block.nodes = block.nodes.slice(0, 1);
  block.starts = NO_STARTS;
}

const NO_STARTS: number[] = [];

/** What tells a block's place: the element that it was read from in one go, or its first text. */
export function placeOf({ whole, nodes }: PageBlock): Node {
  return (whole as Element | undefined) ?? (nodes[0] as Text);
}

/** The block element around a text, by tag names alone, or the head of its tree. */
export function ownerOf(block: PageBlock): Node {
  return blockAround(placeOf(block));
}
