/*
 * In which language a block is written: by its `lang`, unless its own words plainly speak another.
 */

/** So much of a block is looked at, in UTF-16 units. */
const SAMPLE = 600;

/** How many telling words it takes to believe the text, and how many times more than the others. */
const ENOUGH = 3;
const CLEARLY = 2;

/**
 * The code of a block's language, such as `en`; empty where neither `lang` nor the text tells.
 *
 * @param lang the nearest `lang`, as it is written
 * @param telling for each language, the short words that are frequent in it and in no other
 */
export function languageOf(
  text: string,
  lang: string,
  telling: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const given = lang.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const counts = countTelling(text.slice(0, SAMPLE), telling);
  const [best, second] = counts;
  if (!best || best.count < ENOUGH || best.count < CLEARLY * (second?.count ?? 0)) return given;
  const own = counts.find(({ code }) => code === given)?.count ?? 0;
  return best.count >= CLEARLY * own + 1 ? best.code : given;
}

function countTelling(
  sample: string,
  telling: ReadonlyMap<string, ReadonlySet<string>>,
): { code: string; count: number }[] {
  const words = sample.toLowerCase().split(/[^\p{L}’']+/u);
  return [...telling]
    .map(([code, list]) => ({ code, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count);
}
