import type { Kind } from '../data/schema/pack.ts';

/** The order in which lists give the kinds: who acts, then what they plan, then when. */
export const KIND_ORDER: readonly Kind[] = [
  'person',
  'institution',
  'country',
  'initiative',
  'concept',
  'event',
];
