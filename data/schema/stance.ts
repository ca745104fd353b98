import * as v from 'valibot';
import { cite, sentence } from './text.ts';

/**
 * Where a country or an alliance stands towards the force, from most to least committed; the last
 * two stand outside that order. Above each is what the report must say for a subject to be put
 * there; where several would fit, the first that the report states outright is taken.
 */
export const STANCES = [
  // Has said that it would send troops, once a first ceasefire holds.
  'pledged',
  // Backs the effort in another way than troops, or has joined its planning.
  'offers-support',
  // Is reported as hesitant to send troops, without having ruled it out.
  'reserved',
  // Has said that sending ground troops is not being considered.
  'ruled-out',
  // Was on the leaders’ call; the report says nothing of what it would give.
  'represented',
  // Is asked for a military backstop and hesitates to give one.
  'withholds-backstop',
  // Is the side that the force is meant to hold to a ceasefire.
  'other-side',
] as const;

export type StanceLevel = (typeof STANCES)[number];

export const Stance = v.strictObject({ level: v.picklist(STANCES), text: sentence, cite });

export type Stance = v.InferOutput<typeof Stance>;
