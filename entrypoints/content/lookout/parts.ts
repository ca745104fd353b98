import { isBlock } from '../../../data/reading/elements.ts';
import { from } from '../../../data/reading/tree.ts';
import { countIn } from '../text/find-all.ts';
import type { Part } from './seen-text.ts';

/** So many elements are looked through in one go: it takes some 3 ms. */
const LARGE = 5000;

/** No page that is made for readers has to be split further down than this. */
const DEEPEST = 60;

/**
 * Splits a tree into parts that can be looked through in one go, where no name is split. The caller
 * may pause after each.
 */
export function* partsOf(root: Node, depth = 0): Generator<Part> {
  if (depth === DEEPEST || countIn(root) <= LARGE) {
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
    if (isLarge) yield* partsOf(child, depth + 1);
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
