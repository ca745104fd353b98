import { browser } from 'wxt/browser';
import { type Language, type LanguageChoice, languageFor } from '../../components/i18n/language.ts';
import { type Locale, type Messages, type Words, wordsOf } from '../../components/i18n/words.ts';
import type { Settings } from './settings.ts';

/** What has been read stays as it is: the files are those of this build. */
const files = new Map<Language, Promise<Messages>>();

/**
 * Reads the messages of the language that a reader has chosen. They are the files from which the
 * browser takes the words of the manifest; only the extension's own pages can read them.
 */
export async function readLocale(choice: LanguageChoice): Promise<Locale> {
  const language = languageFor(choice, browser.i18n.getUILanguage());
  const messages = files.get(language) ?? readFile(language);
  files.set(language, messages);
  return { language, messages: await messages };
}

async function readFile(language: Language): Promise<Messages> {
  return (await fetch(`/_locales/${language}/messages.json`)).json();
}

type PageLook = Pick<Settings, 'language' | 'theme'>;

/** Gives the words for an extension's page, and gives the page its language and theme. */
export async function dressPage({ language, theme }: PageLook): Promise<Words> {
  const words = wordsOf(await readLocale(language));
  const root = document.documentElement;
  root.lang = words.language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  return words;
}
