import type { Gazetteer } from '../../data/gazetteer/load.ts';
import { type Block, createRecogniser } from '../../data/recogniser/index.ts';

/** Recognises what blocks hold, which are given in the order of their page. */
export function recogniseAll(gazetteer: Gazetteer, blocks: readonly Block[]): void {
  const places = new Map(blocks.map((block, index) => [block, index]));
  const placeOf = (block: Block) => places.get(block) ?? 0;
  const recogniser = createRecogniser<Block>(gazetteer, (a, b) => placeOf(a) - placeOf(b));
  for (const block of blocks) recogniser.add(block);
  recogniser.settle();
}
