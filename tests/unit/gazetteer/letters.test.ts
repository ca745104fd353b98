import { describe, expect, it } from 'vitest';
import { fold, isUpper, ODD, SEPARATOR } from '../../../data/gazetteer/letters.ts';

/** The units of Latin, Greek and Cyrillic, and of the further Latin letters. */
const UNITS = [
  ...Array.from({ length: 0x530 }, (_, unit) => unit),
  ...Array.from({ length: 0x100 }, (_, unit) => 0x1e00 + unit),
];

describe('folding', () => {
  it('takes for letters what Unicode takes for letters and digits', () => {
    const wrong = UNITS.filter((unit) => {
      const char = String.fromCharCode(unit);
      // Combining marks and the soft hyphen are odd.
      if (/\p{Mn}|\u00ad/u.test(char) && unit < 0x370) return fold(unit) !== ODD;
      return /[\p{L}\p{N}_]/u.test(char) !== fold(unit) > ODD;
    });
    expect(wrong).toEqual([]);
  });

  it('gives small letters for capitals, each one unit long', () => {
    const wrong = UNITS.filter((unit) => {
      const lower = String.fromCharCode(unit).toLowerCase();
      return fold(unit) > ODD && lower.length === 1 && fold(unit) !== lower.charCodeAt(0);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a Chinese letter', '天', '天'.charCodeAt(0)],
    ['a Georgian letter', 'ა', 'ა'.charCodeAt(0)],
    ['half of a pair', '\ud83d', 0xd83d],
    ['a zero-width space', '\u200b', ODD],
    ['a dash', '–', SEPARATOR],
    ['an ideographic space', '\u3000', SEPARATOR],
    ['an object', '\ufffc', SEPARATOR],
  ])('%s', (_, char, folded) => {
    expect(fold(char.charCodeAt(0))).toBe(folded);
  });

  it('tells capitals', () => {
    expect([...'AÉПẤ'].every((char) => isUpper(char.charCodeAt(0)))).toBe(true);
    expect([...'aéпấ天1-\u00ad'].some((char) => isUpper(char.charCodeAt(0)))).toBe(false);
  });
});
