import { isBlock } from '../../../data/reading/elements.ts';
import { from } from '../../../data/reading/tree.ts';
import { countIn } from '../text/find-all.ts';
import type { Part } from './seen-text.ts';

/** So many elements are looked through in one go: it takes 1 or 2 ms. */
const LARGE = 2000;

/** No page that is made for readers has to be split further down than this. */
const DEEPEST = 60;

/**
 * Splits a tree into parts that can be looked through in one go, where no name is split.
 *
 * @yields each part; nothing now and then, to pause at: to count what a giant page holds takes long
 */
export function* partsOf(root: Node): Generator<Part | undefined> {
  if (countIn(root) <= LARGE) yield [root];
  else yield* within(root, 1);
}

/** Splits a tree that is larger than a part. */
function* within(root: Node, depth: number): Generator<Part | undefined> {
  yield;
  if (depth === DEEPEST) {
    yield [root];
    return;
  }
  let part: Node[] = [];
  let size = 0;
  let next = from(root, 'firstChild');
  for (let child = next; child; child = next) {
    next = from(child, 'nextSibling');
    const own = 1 + countIn(child);
    // Into what holds so much, or out of it, no name reaches.
    const isLarge = own > LARGE;
    if (isLarge || (size + own > LARGE && isBlock(child))) {
      if (isPart(part)) yield part;
      part = [];
      size = 0;
    }
    if (isLarge) yield* within(child, depth + 1);
    else {
      part.push(child);
      size += own;
    }
  }
  if (isPart(part)) yield part;
}

function isPart(nodes: readonly Node[]): nodes is Part {
  return nodes.length > 0;
}
