/**
 * Names of our highlights in the registry of the document, which the page shares: prefixed so
 * that they meet none of the page's own.
 */
export const MARK = 'gloss-mark';
export const FLASH = 'gloss-flash';
