import { type PageMention, rectsOf } from './mention.ts';

/** From where a step goes: the mention that the keyboard is at, or an end of the page. */
export type StepFrom = 'here' | 'edge';

/** A step of the keyboard to the next mention, or to the one before. */
export interface Step {
  forward: boolean;
  from: StepFrom;
}

/**
 * Where a step leads.
 * @param all the mentions that can be reached, in document order
 * @param at the one that the keyboard is at; where it is none of `all`, a step begins at the first
 *   that is in view or below, backwards at the last that is in view or above
 * @returns undefined where there is none further on
 */
export function stepTo(
  all: readonly PageMention[],
  at: PageMention | undefined,
  { forward, from }: Step,
): PageMention | undefined {
  if (from === 'edge') return all.at(forward ? 0 : -1);
  const index = at ? all.indexOf(at) : -1;
  if (index >= 0) return all[index + (forward ? 1 : -1)];
  return forward ? all.find(endsInViewOrBelow) : all.findLast(beginsInViewOrAbove);
}

/** The first mention of which something is in view. */
export function firstInView(all: readonly PageMention[]): PageMention | undefined {
  return all.find((one) => endsInViewOrBelow(one) && beginsInViewOrAbove(one));
}

function endsInViewOrBelow(mention: PageMention): boolean {
  const last = rectsOf(mention).at(-1);
  return last !== undefined && last.bottom > 0;
}

function beginsInViewOrAbove(mention: PageMention): boolean {
  const [first] = rectsOf(mention);
  return first !== undefined && first.top < innerHeight;
}
