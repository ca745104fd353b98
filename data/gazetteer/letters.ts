/*
 * What each UTF-16 unit is to the search for names: part of a word (and then its lower-case unit),
 * a separator, or odd: a unit that a reader does not see, or that is written in two ways. A text
 * with odd units is normalised before it is searched; few texts have any.
 */

export const SEPARATOR = 0;
export const ODD = 1;
/** A letter of a script that comes after the Cyrillic; see `fold`. */
export const FAR = 2;

/** Latin, Greek and Cyrillic end before this unit; of other scripts we have no names. */
const TABLED = 0x530;

type Ranges = readonly (readonly [from: number, to: number])[];

/** What is no letter or digit before TABLED; punctuation and symbols of all kinds after it. */
const SEPARATORS: Ranges = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x5e],
  [0x60, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2c2, 0x2c5],
  [0x2d2, 0x2df],
  [0x2e5, 0x2eb],
  [0x2ed, 0x2ed],
  [0x2ef, 0x2ff],
  [0x375, 0x375],
  [0x378, 0x379],
  [0x37e, 0x37e],
  [0x380, 0x385],
  [0x387, 0x387],
  [0x38b, 0x38b],
  [0x38d, 0x38d],
  [0x3a2, 0x3a2],
  [0x3f6, 0x3f6],
  [0x482, 0x489],
  [0x1f00, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  // Variation selectors, half-width forms, what is no character.
  [0xfe00, 0xfe6f],
  [0xff00, 0xff0f],
  [0xfff9, 0xffff],
];

/** Soft hyphen; combining marks; zero-width and bidirectional controls; the byte order mark. */
const ODDS: Ranges = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

/**
 * For each unit its lower-case unit, SEPARATOR or ODD; but one and the same number for all letters
 * of further scripts, so that next to nothing is left to do when this loads.
 */
export const FOLDS: Uint16Array = makeFolds();

function makeFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000).fill(FAR);
  for (let unit = 0; unit < TABLED; unit++) folds[unit] = lowerOf(unit);
  for (const [from, to] of SEPARATORS) folds.fill(SEPARATOR, from, to + 1);
  for (const [from, to] of ODDS) folds.fill(ODD, from, to + 1);
  return folds;
}

function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** The lower-case unit for each unit of a word, or SEPARATOR, or ODD. */
export function fold(unit: number): number {
  const folded = FOLDS[unit] as number;
  return folded === FAR ? foldFar(unit) : folded;
}

/** Of the further scripts, Latin letters such as those of Vietnamese have capitals. */
function foldFar(unit: number): number {
  return unit >= 0x1e00 && unit < 0x1f00 ? lowerOf(unit) : unit;
}

/** White space of any width, a line's end too; not what has no width. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Hyphen-minus, hyphen, no-break hyphen. A dash is none of them. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** Straight, typographic, and the letter that some texts have in their place. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(unit: number): boolean {
  const folded = fold(unit);
  return folded !== unit && folded > ODD;
}
