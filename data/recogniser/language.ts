import type { TellingWords } from '../gazetteer/telling-words.ts';

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
 */
export function languageOf(text: string, lang: string, telling: TellingWords): string {
  const given = lang.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const counts = telling.count(text, Math.min(text.length, SAMPLE));
  let best = '';
  let most = 0;
  let second = 0;
  for (const [place, count] of counts.entries()) {
    if (count > most) [best, second, most] = [telling.codes[place] ?? '', most, count];
    else if (count > second) second = count;
  }
  if (most < ENOUGH || most < CLEARLY * second) return ofScript(text, given);
  return most > CLEARLY * (counts[telling.codes.indexOf(given)] ?? 0) ? best : given;
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
