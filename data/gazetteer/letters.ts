/*
 * What each UTF-16 unit is to the search for names: part of a word (and then its lower-case unit),
 * a separator, or odd: a unit that a reader does not see, or that is written in two ways. A text
 * with odd units is normalised before it is searched; few texts have any.
 */

export const SEPARATOR = 0;
export const ODD = 1;

function makeFold(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  // Letters and digits up to the Cyrillic, and the further Latin ones, each by its own.
  for (const [from, to] of [
    [0x30, 0x52f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let unit = from; unit <= to; unit++) fold[unit] = foldOne(unit);
  }
  // In other scripts we have no names: all that matters is that their letters are no separators.
  fold.forEach((_, unit) => {
    if (unit > 0x52f && (unit < 0x1e00 || unit > 0x2bff)) fold[unit] ||= unit;
  });
  for (const [from, to] of ODD_RANGES) fold.fill(ODD, from, to + 1);
  for (const [from, to] of SEPARATOR_RANGES) fold.fill(SEPARATOR, from, to + 1);
  return fold;
}

function foldOne(unit: number): number {
  const char = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}_]/u.test(char)) return SEPARATOR;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Soft hyphen; combining marks; zero-width and bidirectional controls; the byte order mark. */
const ODD_RANGES = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
] as const;

/** Punctuation of other scripts, variation selectors, half-width forms. */
const SEPARATOR_RANGES = [
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff0f],
  [0xfff9, 0xffff],
] as const;

/** The lower-case unit for each unit of a word, or SEPARATOR, or ODD. */
export const FOLD: Uint16Array = makeFold();

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

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

export function isUpper(unit: number): boolean {
  return FOLD[unit] !== unit && FOLD[unit] !== SEPARATOR && FOLD[unit] !== ODD;
}
