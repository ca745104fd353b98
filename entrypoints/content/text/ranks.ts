import { from } from '../../../data/reading/tree.ts';

/** From so many children on their order is noted: browsers go from one to the other. */
const MANY = 200;

/** To note it takes as long as so many questions to the browser. */
const OFTEN = 100;

/** Knows the order of siblings for as long as nothing is moved about. */
export class Ranks {
  readonly #known = new Map<Node, Map<Node, number>>();
  #asked = 0;

  /**
   * Compares two nodes by the children of their nearest common ancestor in which they stand.
   * @returns undefined where that has few children, there is none, or it was not asked often
   */
  compare(a: Node, b: Node): number | undefined {
    this.#asked += 1;
    if (this.#asked <= OFTEN) return undefined;
    const [first, second] = branchesOf(a, b);
    const parent = first && from(first, 'parentNode');
    if (!second || !parent || parent.childNodes.length < MANY) return undefined;
    const ranks = this.#known.get(parent) ?? ranksOf(parent);
    this.#known.set(parent, ranks);
    const [rankA, rankB] = [ranks.get(first), ranks.get(second)];
    return rankA === undefined || rankB === undefined ? undefined : rankA - rankB;
  }
}

/** The two children of the nearest common ancestor of two nodes in which they stand, if both do. */
function branchesOf(a: Node, b: Node): Node[] {
  const way = [...upwards(a)];
  let below: Node | undefined;
  for (const at of upwards(b)) {
    const index = way.indexOf(at);
    const branch = way[index - 1];
    if (index >= 0) return branch && below ? [branch, below] : [];
    below = at;
  }
  return [];
}

function* upwards(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = from(at, 'parentNode')) yield at;
}

function ranksOf(parent: Node): Map<Node, number> {
  const ranks = new Map<Node, number>();
  for (let at = from(parent, 'firstChild'); at; at = from(at, 'nextSibling'))
    ranks.set(at, ranks.size);
  return ranks;
}
