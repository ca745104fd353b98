import { fold, ODD } from '../gazetteer/letters.ts';

/*
 * In which language a block is written: by its `lang`, unless its own words plainly speak another.
 */

/** So much of a block is looked at, in UTF-16 units. */
const SAMPLE = 400;

/** How many telling words it takes to believe the text, and how many times more than the others. */
const ENOUGH = 3;
const CLEARLY = 2;

/**
 * The code of a block's language, such as `en`; empty where neither `lang` nor the text tells.
 *
 * @param lang the nearest `lang`, as it is written
 * @param telling the languages, separated by spaces, in which a short word is frequent
 */
export function languageOf(
  text: string,
  lang: string,
  telling: ReadonlyMap<string, string>,
): string {
  const given = lang.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const counts = countTelling(text, telling);
  let best = '';
  let most = 0;
  let second = 0;
  for (const [code, count] of counts) {
    if (count > most) [best, second, most] = [code, most, count];
    else if (count > second) second = count;
  }
  if (most < ENOUGH || most < CLEARLY * second) return ofScript(text, given);
  return most > CLEARLY * (counts.get(given) ?? 0) ? best : given;
}

/** Languages of the press that are written in Cyrillic. */
const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr']);

/** What is written in Cyrillic is no English, whatever its page says of itself. */
function ofScript(text: string, given: string): string {
  if (CYRILLIC.has(given)) return given;
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/[Ѐ-ӿ]/g)?.length ?? 0;
  // With spaces and stops, most of a text are letters.
  if (cyrillic * 2 <= sample.length) return given;
  return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
}

function countTelling(text: string, telling: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  const end = Math.min(text.length, SAMPLE);
  let start = 0;
  for (let at = 0; at <= end; at++) {
    if (at < end && fold(text.charCodeAt(at)) > ODD) continue;
    // The telling words have five letters at most.
    const codes = at - start <= 5 ? telling.get(text.slice(start, at).toLowerCase()) : undefined;
    if (codes) for (const code of codes.split(' ')) counts.set(code, (counts.get(code) ?? 0) + 1);
    start = at + 1;
  }
  return counts;
}
