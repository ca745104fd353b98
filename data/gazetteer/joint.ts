import { isApostrophe, isHyphen, isSpace } from './letters.ts';

/**
 * Where the next word of a name may begin: after white space, a hyphen, an apostrophe with or
 * without a space, or the stop of an abbreviation (No. 10, Donald J. Trump, U.S.).
 *
 * @returns 0 where what follows is no part of a name
 */
export function afterJoint(text: string, end: number, width: number): number {
  let at = end;
  const unit = text.charCodeAt(at);
  if (isHyphen(unit)) return at + 1;
  if (isApostrophe(unit) || (unit === 0x2e && width <= 2)) at++;
  while (isSpace(text.charCodeAt(at))) at++;
  return at === end ? 0 : at;
}
