import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { LANGUAGES, type Language } from '../components/i18n/language.ts';
import type { Locale } from '../components/i18n/words.ts';

/** The path of a language's file. */
export const localeFile = (language: Language) =>
  fileURLToPath(new URL(`../locales/${language}.yml`, import.meta.url));

/** A language with its messages, as the build makes them. */
export async function readLocale(language: Language): Promise<Locale> {
  const messages = generateChromeMessages(await parseMessagesFile(localeFile(language)));
  return { language, messages };
}

/** All languages, each with its messages. */
export function readLocales(): Promise<Locale[]> {
  return Promise.all(LANGUAGES.map(readLocale));
}
