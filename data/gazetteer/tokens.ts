import { fold, isApostrophe, isHyphen, isSpace, isUpper, SEPARATOR } from './letters.ts';

/** A word, or a mark of punctuation. */
export interface Token {
  /** As it is written; apostrophes are straight, all hyphens the one of the keyboard. */
  text: string;
  lower: string;
  start: number;
  end: number;
}

/** Further than this no word or gap is followed, so that no text makes looking round it costly. */
const MAX_UNITS = 40;

const OPENING_QUOTE = /^[“"'‘«„]$/;

/** Whether a token can open a quotation. */
export function opensQuote(token: Token | undefined): boolean {
  return token !== undefined && OPENING_QUOTE.test(token.text);
}

/** The token before an offset, if there is one. */
export function tokenBefore(text: string, offset: number): Token | undefined {
  const end = back(text, offset, isSpace);
  if (end === 0) return undefined;
  let start = back(text, end, isWord);
  if (start === end) {
    start = stopOfAbbreviation(text, end) ?? end - 1;
  } else if (end - start === 1 && isApostrophe(unitAt(text, start - 1))) start--;
  return tokenOf(text, start, end);
}

/** The token after an offset, if there is one. */
export function tokenAfter(text: string, offset: number): Token | undefined {
  const start = forth(text, offset, isSpace);
  if (start === text.length) return undefined;
  let end = forth(text, start, isWord);
  if (end === start) {
    end = start + 1;
    // The `’s` of a genitive.
    const joined = start === offset && isApostrophe(text.charCodeAt(start));
    if (joined && forth(text, end, isWord) - end === 1) end++;
  }
  return tokenOf(text, start, end);
}

/** All tokens of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let token = tokenAfter(text, 0);
  for (; token; token = tokenAfter(text, token.end)) tokens.push(token);
  return tokens;
}

/** The beginning of a short word with a capital whose full stop ends at an offset: Mr., Dr., J. */
function stopOfAbbreviation(text: string, end: number): number | undefined {
  if (unitAt(text, end - 1) !== 0x2e) return undefined;
  const start = back(text, end - 1, isWord);
  const width = end - 1 - start;
  return width > 0 && width <= 4 && isUpper(unitAt(text, start)) ? start : undefined;
}

function tokenOf(text: string, start: number, end: number): Token {
  let written = text.slice(start, end);
  const unit = written.charCodeAt(0);
  if (isApostrophe(unit)) written = `'${written.slice(1)}`;
  else if (isHyphen(unit)) written = '-';
  else if (end - start > 1 && written.endsWith('.')) written = written.slice(0, -1);
  return { text: written, lower: written.toLowerCase(), start, end };
}

function back(text: string, from: number, test: (unit: number) => boolean): number {
  let at = from;
  while (at > 0 && from - at < MAX_UNITS && test(text.charCodeAt(at - 1))) at--;
  return at;
}

function forth(text: string, from: number, test: (unit: number) => boolean): number {
  let at = from;
  while (at < text.length && at - from < MAX_UNITS && test(text.charCodeAt(at))) at++;
  return at;
}

function unitAt(text: string, at: number): number {
  return at < 0 ? 0 : text.charCodeAt(at);
}

function isWord(unit: number): boolean {
  return fold(unit) !== SEPARATOR;
}

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  return isUpper(word.charCodeAt(0));
}

/** Whether all letters of a word are capitals, and there are two at least. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
