import { LADDER } from '../cards/card-stance.ts';
import type { Pack } from '../schema/pack.ts';
import { groupOffers, type OfferGroup } from './offers.ts';

/** The stances as a ladder, and those that no ladder can hold. */
export interface Ladder {
  /** The top rung first; a rung on which nobody stands is there all the same. */
  rungs: OfferGroup[];
  /** They answer another question than whether troops would be sent. */
  beside: OfferGroup[];
}

/** Puts everybody who takes a stance on the ladder or beside it. */
export function buildLadder(pack: Pack): Ladder {
  const groups = groupOffers(pack);
  return {
    rungs: LADDER.toReversed().map(
      (level) => groups.find((group) => group.level === level) ?? { level, offers: [] },
    ),
    beside: groups.filter(({ level }) => !LADDER.includes(level)),
  };
}
