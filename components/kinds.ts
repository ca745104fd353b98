import type { Kind } from '../data/schema/pack.ts';

/** The word for each kind, for one subject and for several. */
export const KIND_WORDS: Record<Kind, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  institution: { one: 'Institution', many: 'Institutions' },
  country: { one: 'Country', many: 'Countries' },
  initiative: { one: 'Initiative', many: 'Initiatives' },
  concept: { one: 'Concept', many: 'Concepts' },
  event: { one: 'Event', many: 'Events' },
};

/** The order in which lists give the kinds: who acts, then what they plan, then when. */
export const KIND_ORDER = Object.keys(KIND_WORDS) as Kind[];
