/** The longest distance at which a word still counts as a misspelling: a third of its letters. */
const TOLERANCE = 1 / 3;

/**
 * Finds what somebody meant to write.
 *
 * @param word what was written
 * @param known what could have been meant
 * @returns the known word that the fewest changes lead to, `undefined` where none is near
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, changes: distance(word, candidate) }))
    .filter(({ candidate, changes }) => changes <= Math.max(2, candidate.length * TOLERANCE))
    .sort((a, b) => a.changes - b.changes);
  return best?.candidate;
}

/**
 * How many letters must be added, left out or changed to turn one word into the other
 * (Levenshtein).
 */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
