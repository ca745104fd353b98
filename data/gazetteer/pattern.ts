/*
 * How forms of names are written in the pack, so that one line can stand for its variants:
 *
 *   Keir (Rodney |)Starmer    alternatives, one of which may be empty
 *   200#                      any digit
 *   30-day * ceasefire        a slot for one word
 */

/** Every form that a pattern stands for; slots stay as they are. */
export function expand(pattern: string): string[] {
  const [group] = /\([^()]*\)|#/.exec(pattern) ?? [];
  if (group === undefined) return [pattern.replace(/\s+/g, ' ').trim()];
  const alternatives = group === '#' ? [...'0123456789'] : group.slice(1, -1).split('|');
  // A function, because a plain replacement would read `$` as a command.
  return alternatives.flatMap((one) => expand(pattern.replace(group, () => one)));
}

/** Whether a pattern stands for itself alone. */
export function isPlain(pattern: string): boolean {
  return !/[(#]/.test(pattern);
}
