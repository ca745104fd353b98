import { FOLDS, ODD, SEPARATOR } from './letters.ts';
import type { Trie } from './trie.ts';
import { type OnHit, Walk } from './walk.ts';
import { glance } from './words.ts';

const NUMBER_SIGN = '#'.charCodeAt(0);

/**
 * Finds the forms in a text. All that is done for each unit is done here, and is little: most words
 * are told at a glance to begin no form.
 *
 * @param lenient whether an odd unit (see `letters.ts`) is taken for a letter
 * @returns the number of words; -1, at once, where the text has an odd unit and must be normalised
 */
export function scan(trie: Trie, text: string, lenient: boolean, onHit: OnHit): number {
  const { openings } = trie.words;
  const mask = openings.length - 1;
  const { length } = text;
  let walk: Walk | undefined;
  let before = 0;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const first = FOLDS[code] as number;
    if (first === SEPARATOR) {
      before = code;
      at++;
      continue;
    }
    const start = at;
    let prior = first;
    let last = first;
    for (let unit = first; unit !== SEPARATOR; ) {
      if (unit === ODD && !lenient) return -1;
      prior = last;
      last = unit;
      if (++at === length) break;
      unit = FOLDS[text.charCodeAt(at)] as number;
    }
    if (openings[glance(first, prior, last, at - start) & mask]) {
      walk ??= new Walk(trie, text, onHit);
      walk.go(start, at, count);
    }
    if (before === NUMBER_SIGN) {
      walk ??= new Walk(trie, text, onHit);
      walk.goRunTogether(start, at, count);
    }
    before = 0;
    count++;
  }
  return count;
}
