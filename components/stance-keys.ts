import type { StanceLevel } from '../data/schema/stance.ts';
import type { Key } from './i18n/words.ts';

/** What each stance is called. */
export const STANCE_KEYS = {
  pledged: 'card.stance.pledged',
  'offers-support': 'card.stance.offersSupport',
  reserved: 'card.stance.reserved',
  'ruled-out': 'card.stance.ruledOut',
  represented: 'card.stance.represented',
  'withholds-backstop': 'card.stance.withholdsBackstop',
  'other-side': 'card.stance.otherSide',
} as const satisfies Record<StanceLevel, Key>;
