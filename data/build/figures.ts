/** A number in a text. */
interface Amount {
  /** As it stands there, such as `three million euros`. */
  written: string;
  /** In one form, however it was written, such as `€3000000`. */
  value: string;
}

/** What numbers a text gives. */
export interface Figures {
  amounts: Amount[];
  /** Calendar days, `2025-03-20`, or `03-20` where the text names no year. */
  days: string[];
}

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/*
 * “One” is left out: in “one of them”, “one strategy” it is a pronoun or an article, not a figure.
 */
const UNITS =
  'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** Units that a number may be written with, by the sign that they are one with. */
const UNIT_SIGNS: Record<string, string> = {
  '%': '%',
  'per cent': '%',
  euro: '€',
  euros: '€',
  dollar: '$',
  dollars: '$',
  pound: '£',
  pounds: '£',
};

const units = Object.keys(UNIT_SIGNS).slice(1).join('|');
const words = [...UNITS, ...TENS].filter((word) => word !== '-').join('|');
const scales = Object.keys(SCALES).join('|');
const DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})(?: (?:to|and) (\\d{1,2}))? (${MONTHS.join('|')})(?: (\\d{4}))?(?!\\d)`,
  'g',
);
const WEEKDAY = new RegExp(
  `(${WEEKDAYS.join('|')}),? (\\d{1,2} (?:${MONTHS.join('|')})(?: \\d{4})?)(?!\\d)`,
  'g',
);
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])([€$£]?)(\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?|(?:${words})(?:[- ](?:one|${words}))*|an?(?= (?:${scales})(?!\\p{L})))((?:[ -]?(?:${scales})(?!\\p{L}))*)(?![\\p{L}\\d])((?: ?%)| (?:${units})(?!\\p{L}))?`,
  'giu',
);

/** Finds the figures in a text, whether in digits or in words. */
export function figuresIn(text: string): Figures {
  const days: string[] = [];
  const rest = text.replaceAll(
    DAY,
    (_, first: string, last: string | undefined, month: string, year: string | undefined) => {
      for (const day of last === undefined ? [first] : [first, last]) {
        const parts = [String(MONTHS.indexOf(month) + 1), day].map((part) => part.padStart(2, '0'));
        days.push([...(year === undefined ? [] : [year]), ...parts].join('-'));
      }
      return '';
    },
  );
  const amounts = [...rest.matchAll(AMOUNT)].map(
    ([written, sign = '', number = '', scale = '', unit = '']) => {
      const value = numberOf(number.toLowerCase()) * scaleOf(scale.toLowerCase());
      return { written, value: `${sign}${UNIT_SIGNS[unit.trim().toLowerCase()] ?? ''}${value}` };
    },
  );
  return { amounts, days };
}

/**
 * Finds the days that a text names together with their weekday, such as `Tuesday 18 March`.
 *
 * @param year the year of the days that name none, as YYYY
 * @returns each weekday as it is written, and the day as YYYY-MM-DD
 */
export function weekdaysIn(text: string, year: string): { weekday: string; day: string }[] {
  return [...text.matchAll(WEEKDAY)].flatMap(([, weekday = '', date = '']) => {
    const day = figuresIn(date).days[0] ?? '';
    return [{ weekday, day: day.length > 5 ? day : `${year}-${day}` }];
  });
}

/** `1,500`, `2.5`, `twenty-six`, and the `a` of `a hundred`. */
function numberOf(number: string): number {
  if (/^an?$/.test(number)) return 1;
  if (/^\d/.test(number)) return Number(number.replaceAll(/,(?=\d{3})|\p{L}/gu, ''));
  return number
    .split(/[- ]/)
    .reduce((sum, word) => sum + (word === 'one' ? 1 : unitOrTen(word)), 0);
}

function unitOrTen(word: string): number {
  const unit = UNITS.indexOf(word);
  return unit >= 0 ? unit : TENS.indexOf(word) * 10;
}

/** `hundred billion` is a hundred times a billion. */
function scaleOf(scale: string): number {
  return (scale.match(/\p{L}+/gu) ?? []).reduce(
    (product, word) => product * (SCALES[word] ?? 1),
    1,
  );
}
