/*
 * How forms of names are written in the pack, so that one line can stand for its variants:
 *
 *   Keir (Rodney |)Starmer    alternatives, one of which may be empty
 *   200#                      any digit
 *   30-day * ceasefire        a slot for one word
 */

/**
 * Every form that a pattern stands for; slots stay as they are.
 *
 * @throws Error where a bracket is not closed
 */
export function expand(pattern: string): string[] {
  if (isPlain(pattern)) return [pattern];
  let forms = [''];
  for (let at = 0; at < pattern.length; ) {
    const open = nextSpecial(pattern, at);
    let alternatives = [pattern.slice(at, open)];
    if (open === at && pattern[at] === '(') {
      const close = pattern.indexOf(')', at);
      const inner = pattern.slice(at + 1, close);
      if (close < 0 || inner.includes('(')) {
        throw new Error(`in the form “${pattern}” a bracket is not closed before the next`);
      }
      alternatives = inner.split('|');
      at = close + 1;
    } else if (open === at) {
      alternatives = DIGITS;
      at++;
    } else at = open;
    forms = forms.flatMap((form) => alternatives.map((next) => form + next));
  }
  return forms;
}

/** How many forms `expand` would give, without making them. */
export function countForms(pattern: string): number {
  return [...pattern.matchAll(/\(([^)]*)\)|#/g)].reduce(
    (product, [, inner]) =>
      product * (inner === undefined ? DIGITS.length : inner.split('|').length),
    1,
  );
}

const DIGITS = [...'0123456789'];

function nextSpecial(pattern: string, from: number): number {
  for (let at = from; at < pattern.length; at++) {
    if (pattern[at] === '(' || pattern[at] === '#') return at;
  }
  return pattern.length;
}

/** Whether a pattern stands for itself alone. */
function isPlain(pattern: string): boolean {
  return !pattern.includes('(') && !pattern.includes('#');
}
