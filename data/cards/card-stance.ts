import type { Subject } from '../schema/pack.ts';
import type { StanceLevel } from '../schema/stance.ts';

type Stance = NonNullable<Subject['stance']>;

/** A stance with its rung, where it has one. */
export interface CardStance {
  level: StanceLevel;
  text: string;
  cite: number[];
  /** How far up the ladder, from 1 (least) to `of` (most committed). */
  rung?: { at: number; of: number } | undefined;
}

/**
 * The levels that answer one question, whether troops would be sent, from no to yes. The others
 * answer another (who was on the call, who would back it, who is the other side), so a meter would
 * claim an order that the report does not give.
 */
export const LADDER: readonly StanceLevel[] = [
  'ruled-out',
  'reserved',
  'offers-support',
  'pledged',
];

/** Gives a stance its rung. */
export function toCardStance({ level, text, cite }: Stance): CardStance {
  const at = LADDER.indexOf(level) + 1;
  return {
    level,
    text,
    cite,
    rung: at > 0 ? { at, of: LADDER.length } : undefined,
  };
}
