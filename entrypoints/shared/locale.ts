import { browser } from 'wxt/browser';
import { type LanguageChoice, languageFor } from '../../components/i18n/language.ts';
import { type Locale, type Words, wordsOf } from '../../components/i18n/words.ts';

/**
 * Reads the messages of the language that a reader has chosen. They are the files from which the
 * browser takes the words of the manifest; only the extension's own pages can read them.
 */
export async function readLocale(choice: LanguageChoice): Promise<Locale> {
  const language = languageFor(choice, browser.i18n.getUILanguage());
  const file = await fetch(`/_locales/${language}/messages.json`);
  return { language, messages: await file.json() };
}

/** Gives the words for an extension's page, and tells the page its language. */
export async function pageWords(choice: LanguageChoice): Promise<Words> {
  const words = wordsOf(await readLocale(choice));
  document.documentElement.lang = words.language;
  return words;
}
