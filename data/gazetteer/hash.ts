/** FNV-1a: short, and spread well enough over the words of a text. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a word, or of its beginning, with one more folded unit. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}
