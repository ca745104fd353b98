/** What lies between two words. */
const WORD_GAP = /[^\p{L}\p{N}]+/u;

/** A text as a search compares it: without case and without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of a text, in their order. */
export function foldedWords(text: string): string[] {
  return fold(text).split(WORD_GAP).filter(Boolean);
}
