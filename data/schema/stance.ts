import * as v from 'valibot';
import { cite, sentence } from './text.ts';

/**
 * Where a country or an alliance stands towards the force, from most to least committed;
 * the last two stand outside that order.
 */
export const STANCES = [
  'pledged',
  'offers-support',
  'reserved',
  'ruled-out',
  'represented',
  'withholds-backstop',
  'other-side',
] as const;

export type StanceLevel = (typeof STANCES)[number];

/**
 * The scale in a reader's words: `label` stands on a card, `means` says what the report must say
 * for a subject to be put there. Where several would fit, the first in the order of `STANCES`
 * that the report states outright is taken.
 */
export const STANCE_SCALE: Record<StanceLevel, { label: string; means: string }> = {
  pledged: {
    label: 'Troops pledged, on a condition',
    means: 'Has said that it would send troops, once a first ceasefire holds.',
  },
  'offers-support': {
    label: 'Support, no troops pledged',
    means: 'Backs the effort in another way than troops, or has joined its planning.',
  },
  reserved: {
    label: 'Cautious about troops',
    means: 'Is reported as hesitant to send troops, without having ruled it out.',
  },
  'ruled-out': {
    label: 'No ground troops',
    means: 'Has said that sending ground troops is not being considered.',
  },
  represented: {
    label: 'Took part in the call',
    means: 'Was on the leaders’ call; the report says nothing of what it would give.',
  },
  'withholds-backstop': {
    label: 'No military backstop so far',
    means: 'Is asked for a military backstop and hesitates to give one.',
  },
  'other-side': {
    label: 'The other side',
    means: 'Is the side that the force is meant to hold to a ceasefire.',
  },
};

export const Stance = v.strictObject({ level: v.picklist(STANCES), text: sentence, cite });

export type Stance = v.InferOutput<typeof Stance>;
