import { hostOf } from '../../../data/reading/tree.ts';
import { type PageBlock, placeOf } from './blocks-kept.ts';
import { Ranks } from './ranks.ts';

/**
 * Compares blocks by their place in the document. A browser asked for the order of two siblings
 * walks over all others between them, so it is asked only for blocks of different readings, and not
 * where siblings are many.
 */
export class DocumentOrder {
  #ranks: Ranks | undefined;
  #turn = 0;

  /** While it holds, the order of siblings is taken for what it was when first asked for. */
  hold(holds: boolean): void {
    this.#ranks = holds ? new Ranks() : undefined;
  }

  /** @param run the number of the reading in which the block was met */
  note(block: PageBlock, run: number): void {
    this.#turn += 1;
    block.met = { run, turn: this.#turn };
  }

  readonly compare = (a: PageBlock, b: PageBlock): number => {
    if (a.met && b.met && a.met.run === b.met.run) return a.met.turn - b.met.turn;
    const [nodeA, nodeB] = [placeOf(a), placeOf(b)];
    return this.#ranks?.compare(nodeA, nodeB) ?? compareNodes(nodeA, nodeB);
  };
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  // Chromium goes from the one that it is asked about back to the other: where blocks are sorted they
  // mostly come in order, the later one first.
  const place = b.compareDocumentPosition(a);
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return compareTrees(a, b);
  return place & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

/** Text of a shadow tree stands where its host stands, and before what the host holds itself. */
function compareTrees(a: Node, b: Node): number {
  const hosts = [...outwards(b)];
  for (const first of outwards(a)) {
    const second = hosts.find((host) => host.getRootNode() === first.getRootNode());
    if (first === second) return first === a ? 1 : -1;
    if (second) return compareNodes(first, second);
  }
  return 0;
}

/** A node, the host of the shadow tree that it is in, the host of the one that this is in … */
function* outwards(node: Node): Generator<Node> {
  yield node;
  const host = hostOf(node.getRootNode());
  if (host) yield* outwards(host);
}
