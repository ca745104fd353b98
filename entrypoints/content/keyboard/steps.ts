import { type PageMention, rectsOf } from '../mentions/mention.ts';
import { inTurns } from '../turn.ts';

/** From where a step goes: the mention that the keyboard is at, or an end of the page. */
export type StepFrom = 'here' | 'edge';

/** A step of the keyboard to the next mention, or to the one before. */
export interface Step {
  forward: boolean;
  from: StepFrom;
}

/**
 * Where a step leads. A page may have many mentions, so it goes through them in turns.
 * @param all the mentions, in document order
 * @param at the one that the keyboard is at; where it is none of `all`, a step begins at the first
 *   that is in view or below, backwards at the last that is in view or above
 * @param canReach whether a step may lead to a mention
 * @returns undefined where there is none further on
 */
export function stepTo(
  all: readonly PageMention[],
  at: PageMention | undefined,
  { forward, from }: Step,
  canReach: (mention: PageMention) => boolean,
): Promise<PageMention | undefined> {
  const way = forward ? all : all.toReversed();
  const index = from === 'here' && at ? way.indexOf(at) : -1;
  const isOnWay = forward ? endsInViewOrBelow : beginsInViewOrAbove;
  const anywhere = from === 'edge' || index >= 0;
  return first(way.slice(index + 1), (one) => canReach(one) && (anywhere || isOnWay(one)));
}

/** The first mention that can be reached and of which something is in view. */
export function firstInView(
  all: readonly PageMention[],
  canReach: (mention: PageMention) => boolean,
): Promise<PageMention | undefined> {
  return first(all, (one) => canReach(one) && endsInViewOrBelow(one) && beginsInViewOrAbove(one));
}

async function first<T>(all: readonly T[], test: (one: T) => boolean): Promise<T | undefined> {
  for await (const one of inTurns(all)) if (test(one)) return one;
  return undefined;
}

function endsInViewOrBelow(mention: PageMention): boolean {
  const last = rectsOf(mention).at(-1);
  return last !== undefined && last.bottom > 0;
}

function beginsInViewOrAbove(mention: PageMention): boolean {
  const [first] = rectsOf(mention);
  return first !== undefined && first.top < innerHeight;
}
