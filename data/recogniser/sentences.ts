import { fold, isSpace, SEPARATOR } from '../gazetteer/letters.ts';

/** The words before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st no prof gen sen rep gov col lt capt rev hon jr sr vs etc fig art jan feb mar apr aug sept oct nov dec p pp'.split(
    ' ',
  ),
);

const STOPS = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3b, 0x0a]);
const CLOSERS = new Set([0x22, 0x27, 0x2019, 0x201d, 0xbb, 0x29, 0x5d, 0x2e]);

/**
 * Where the sentences of a text begin, the first at 0. A semicolon ends one, too: what follows it
 * is told apart from what stands before it.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x3f && unit !== 0x2026) continue;
    if (unit === 0x0a ? !isBlankLine(text, at) : !STOPS.has(unit)) continue;
    let next = at + 1;
    while (CLOSERS.has(text.charCodeAt(next))) next++;
    if (unit !== 0x0a && !isSpace(text.charCodeAt(next))) continue;
    while (isSpace(text.charCodeAt(next))) next++;
    if (unit === 0x2e && (isAbbreviated(text, at) || isLower(text.charCodeAt(next)))) continue;
    starts.push(next);
    at = next - 1;
  }
  return starts;
}

/** Gives places in the order of the text the numbers of their sentences. */
export function placeInSentences(
  places: Iterable<{ start: number; sentence: number }>,
  starts: readonly number[],
): void {
  let sentence = 0;
  for (const place of places) {
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= place.start) sentence++;
    place.sentence = sentence;
  }
}

function isBlankLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at + 1);
  return unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 2) === 0x0a);
}

function isAbbreviated(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start <= 5 && fold(text.charCodeAt(start - 1)) !== SEPARATOR) start--;
  const word = text.slice(start, stop).toLowerCase();
  return (word.length === 1 && !/[0-9]/.test(word)) || ABBREVIATIONS.has(word);
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
