import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Pack, StanceLevel } from '../schema/pack.ts';
import { STANCES } from '../schema/stance.ts';

/** Where one country or alliance stands, as the report says it. */
export interface Offer {
  subject: SubjectRef;
  text: string;
  cite: number[];
}

/** All who stand at one place. */
export interface OfferGroup {
  level: StanceLevel;
  offers: Offer[];
}

/** Who stands where, the most committed first; places where nobody stands are left out. */
export function groupOffers(pack: Pack): OfferGroup[] {
  return STANCES.map((level) => ({ level, offers: offersAt(pack, level) })).filter(
    ({ offers }) => offers.length > 0,
  );
}

function offersAt(pack: Pack, level: StanceLevel): Offer[] {
  return pack.subjects.flatMap((subject) => {
    const { stance } = subject;
    if (stance?.level !== level) return [];
    return [{ subject: toRef(subject), text: stance.text, cite: stance.cite }];
  });
}
