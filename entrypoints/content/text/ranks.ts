import { from } from '../../../data/reading/tree.ts';

/** From so many children on their order is noted: browsers go from one to the other. */
const MANY = 50;

/** To note it takes as long as so many questions to the browser. */
const OFTEN = 100;

/** Knows the order of siblings for as long as nothing is moved about. */
export class Ranks {
  readonly #known = new Map<Node, Map<Node, number>>();
  readonly #ways = new Map<Node, readonly Node[]>();
  #asked = 0;

  /**
   * Compares two nodes by the children of their nearest common ancestor in which they stand.
   * @returns undefined where that has few children, there is none, or it was not asked often
   */
  compare(a: Node, b: Node): number | undefined {
    this.#asked += 1;
    if (this.#asked <= OFTEN) return undefined;
    const [first, second] = branchesOf(this.#wayTo(a), this.#wayTo(b));
    const parent = first && from(first, 'parentNode');
    if (!second || !parent || parent.childNodes.length < MANY) return undefined;
    const ranks = this.#known.get(parent) ?? ranksOf(parent);
    this.#known.set(parent, ranks);
    const [rankA, rankB] = [ranks.get(first), ranks.get(second)];
    return rankA === undefined || rankB === undefined ? undefined : rankA - rankB;
  }

  /** The way to a node from the head of its tree. */
  #wayTo(node: Node): readonly Node[] {
    const known = this.#ways.get(node);
    if (known) return known;
    const way: Node[] = [];
    for (let at: Node | null = node; at; at = from(at, 'parentNode')) way.push(at);
    way.reverse();
    this.#ways.set(node, way);
    return way;
  }
}

/** The nodes in which the ways to two others part; none where one leads to the other. */
function branchesOf(a: readonly Node[], b: readonly Node[]): Node[] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [first, second] = [a[at], b[at]];
  return first && second ? [first, second] : [];
}

function ranksOf(parent: Node): Map<Node, number> {
  const ranks = new Map<Node, number>();
  for (let at = from(parent, 'firstChild'); at; at = from(at, 'nextSibling'))
    ranks.set(at, ranks.size);
  return ranks;
}
