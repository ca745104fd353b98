import { isCapitalised } from '../gazetteer/tokens.ts';

/* What a short text is, as far as the names in it are concerned. */

/** A title has so many words at most. */
const TITLE = 25;
/** How a sentence ends that is no title. */
const SENTENCE = /[^.]\.["”’)]*\s*$/;

const NAME = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,2}`;
const PLACE = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?`;
const CREDIT = new RegExp(
  String.raw`^\s*(?:By\s+)?${NAME}(?:(?:,|\sand)\s+${NAME})*\s+in\s+${PLACE}[.\s]*$`,
  'u',
);

/** Whether a short text does nothing but credit somebody who writes from a place. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

/** Whether a text is a title by its capitals, which most of its words have. */
export function isTitled(text: string, count: number): boolean {
  if (count > TITLE || SENTENCE.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => !isCapitalised(word));
  return words.length > 1 && small.length * 4 <= words.length;
}
