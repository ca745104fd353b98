/**
 * Texts in which names overlap without end, or nearly begin everywhere; of about so many UTF-16
 * units.
 */
export const SLOW_TEXTS: Record<string, (length: number) => string> = {
  'Number 10': (size) => 'Number 10 '.repeat(size / 10),
  'coalition of the': (size) => 'coalition of the '.repeat(size / 17),
  '30-day': (size) => '30-day '.repeat(size / 7),
  'a surname': (size) => 'Merz Starmer '.repeat(size / 13),
  'nothing but capitals': (size) => 'US TRUMP AND THE WAR '.repeat(size / 21),
  'nothing but spaces': (size) => `coalition${' '.repeat(size)}of`,
  'combining marks': (size) => 'Star\u0301mer'.repeat(size / 8),
  'marks in the wrong order': (size) => `a${'\u0316\u0301'.repeat(size / 2)}`,
  'nothing but combining marks': (size) => '\u0301'.repeat(size),
  'one word, starmerstarmer': (size) => 'starmer'.repeat(size / 7),
  hashtags: (size) => '#KeirStarmer'.repeat(size / 12),
  'soft hyphens': (size) => 'Star\u00admer '.repeat(size / 9),
  'full stops': (size) => 'Starmer.'.repeat(size / 8),
};
