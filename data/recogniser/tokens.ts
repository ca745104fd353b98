import { fold, isApostrophe, isHyphen, isSpace, isUpper, SEPARATOR } from '../gazetteer/letters.ts';

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

/** The tokens before an offset, the nearest first. */
export function tokensBefore(text: string, offset: number, count: number): Token[] {
  const tokens: Token[] = [];
  let at = offset;
  while (tokens.length < count) {
    const end = back(text, at, isSpaceOrUnseen);
    if (end === 0) break;
    let start = back(text, end, isWord);
    if (start === end) {
      start = stopOfAbbreviation(text, end) ?? end - 1;
    } else if (isApostrophe(unitAt(text, start - 1)) && end - start === 1) start--;
    tokens.push(tokenOf(text, start, end));
    at = start;
  }
  return tokens;
}

/** The tokens after an offset, the nearest first. */
export function tokensAfter(text: string, offset: number, count: number): Token[] {
  const tokens: Token[] = [];
  let at = offset;
  while (tokens.length < count) {
    const start = forth(text, at, isSpaceOrUnseen);
    if (start === text.length) break;
    let end = forth(text, start, isWord);
    if (end === start) {
      end = start + 1;
      const single = forth(text, end, isWord) - end === 1;
      if (isApostrophe(unitAt(text, start)) && single && start === at) end++;
    }
    tokens.push(tokenOf(text, start, end));
    at = end;
  }
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

function isSpaceOrUnseen(unit: number): boolean {
  return isSpace(unit);
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

/**
 * The rows of tokens next to a name, in all the ways that an item of a list may be written: with a
 * capital where the text has one or without, with `*` for a word with a capital and, farthest from
 * the name, `_` for one without. The shortest first.
 *
 * @param tokens the nearest first
 * @param direction -1 for the tokens before the name, which are read backwards
 */
export function rowsOf(tokens: readonly Token[], direction: 1 | -1): string[] {
  const rows: string[] = [];
  let written = '';
  let lower = '';
  let shape = '';
  const join = (row: string, next: string): string =>
    row === '' ? next : direction === 1 ? `${row} ${next}` : `${next} ${row}`;
  for (const token of tokens) {
    const own = isShouted(token.text) ? toTitle(token.text) : token.text;
    const capital = isCapitalised(token.text);
    rows.push(join(lower, token.lower), join(shape, capital ? CAPITAL : wordOf(token)));
    if (capital) {
      rows.push(join(written, token.text), join(written, own));
      rows.push(join(lower, token.text), join(lower, own), join(shape, own));
    } else if (shape !== lower) {
      rows.push(join(written, token.text), join(shape, token.text));
    }
    written = join(written, own);
    lower = join(lower, token.lower);
    shape = join(shape, capital ? CAPITAL : token.lower);
  }
  return rows;
}

/**
 * The item of a list that stands next to a name: `of 2009` after it, `a flight to` before it. A
 * capital in an item is a capital in the text.
 *
 * @param rows of one side of the name
 */
export function itemIn(rows: readonly string[], list: ReadonlySet<string>): string | undefined {
  if (list.size === 0) return undefined;
  return rows.find((row) => list.has(row));
}

/** In an item, any word with a capital, and any without. */
const CAPITAL = '*';
const SMALL = '_';
/** In an item, farthest from the name, any number. */
const NUMBER = '#';

function wordOf({ lower }: Token): string {
  if (/^\d/.test(lower)) return NUMBER;
  return /^\p{L}/u.test(lower) ? SMALL : lower;
}

/** A word in capitals as it is written elsewhere. */
function toTitle(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
