import type { StepFrom } from '../content/keyboard/steps.ts';

/**
 * The frames in which a step may end, and from where it goes there: on from where the keyboard is,
 * then through all others, and round to the frame it came from.
 * @param frames the numbers of the frames that name anything, in their order
 * @param at the index of the one that the keyboard is at; -1 where it is at none
 */
export function wayThrough(
  frames: readonly number[],
  at: number,
  forward: boolean,
): [frame: number, from: StepFrom][] {
  const start = Math.max(at, 0);
  const onward = [...frames.slice(start + 1), ...frames.slice(0, start)];
  const [first] = frames.slice(start);
  if (first === undefined) return [];
  const others = forward ? onward : onward.toReversed();
  return [[first, 'here'], ...[...others, first].map((one): [number, StepFrom] => [one, 'edge'])];
}
