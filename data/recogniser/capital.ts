import type { Rule } from '../gazetteer/compiled.ts';
import { isShouted, tokenBefore } from '../gazetteer/tokens.ts';
import type { Found } from './find.ts';
import type { Passage } from './passage.ts';

/*
 * Some names are words of every day when they are written small: `meloni`, `poutine`. A capital
 * inside a sentence then tells that the name is meant, however much is said of the other thing; at
 * its beginning, in titles and on the card of an inn it tells nothing. In languages that write the
 * word with a capital, too, it tells so beside the word written small.
 */

/** A text of fewer words may be no sentence. */
const SENTENCE = 6;

/**
 * A name as its capital tells it: where that stands inside a sentence, without the cues of the
 * word.
 */
export function asWritten(found: Found, passage: Passage): Found {
  const { name } = found;
  const sense = name?.rule.sense;
  if (!name || !sense || sense.small.length === 0 || !isInside(found, passage)) return found;
  const { subject, rule } = name;
  const form = passage.text.slice(found.start, found.end).toLowerCase();
  if (sense.contrast && !passage.isEveryday(subject, form)) return found;
  const against = sense.against.filter((group) => !sense.small.includes(group));
  return {
    ...found,
    name: { subject, rule: { ...rule, sense: { ...sense, against } } satisfies Rule },
  };
}

/** Whether the capital of a name stands inside a sentence. */
function isInside({ start, end }: Found, { text, heading, titled, words }: Passage): boolean {
  if (heading || titled || words < SENTENCE || isShouted(text.slice(start, end))) return false;
  const previous = tokenBefore(text, start)?.text;
  return previous !== undefined && /^[\p{L}\p{N},;]/u.test(previous);
}
