/** The languages that Gloss speaks; `locales/` has a file for each. The first is the default. */
export const LANGUAGES = ['en', 'de', 'fr', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a reader may choose: a language, or that of the browser. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;

export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What the report says is shown in its own language, whatever that of the interface is. */
export const REPORT_LANGUAGE = 'en';

/**
 * The language in which Gloss speaks.
 * @param shown the language that the browser itself shows, as a BCP 47 tag such as “de-AT”
 */
export function languageFor(choice: LanguageChoice, shown: string): Language {
  if (choice !== 'auto') return choice;
  const [code] = shown.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === code) ?? LANGUAGES[0];
}
