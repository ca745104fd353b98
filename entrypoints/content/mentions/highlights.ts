/*
 * Names of our highlights in the registry of the document, which the page shares: prefixed so
 * that they meet none of the page's own.
 */

/** The names for the looks of a mark, one for each that `marks.css` styles. */
export const LOOKS = {
  dotted: { text: 'gloss-mark', accent: 'gloss-mark-accent' },
  solid: { text: 'gloss-solid', accent: 'gloss-solid-accent' },
  tint: { text: 'gloss-tint', accent: 'gloss-tint-accent' },
} as const;

/** One of their names. */
export type Look = {
  [S in keyof typeof LOOKS]: (typeof LOOKS)[S][keyof (typeof LOOKS)[S]];
}[keyof typeof LOOKS];

/** Mentions that the reader does not see, for as long as one of them is looked for. */
export const ASKED = 'gloss-asked';
/** The mention that a jump led to. */
export const FLASH = 'gloss-flash';
/** The mention that the keyboard is at. */
export const HERE = 'gloss-here';
