import type { ComponentChild } from 'preact';
import type { GeneratedI18nStructure as Structure } from '#i18n';
import type { Language } from './language.ts';

/** The messages of a language by key, as in the `messages.json` that browsers read. */
export type Messages = Record<string, { message: string }>;

/** A language with its messages: plain data, to be sent from where they can be read. */
export interface Locale {
  language: Language;
  messages: Messages;
}

export type Key = Exclude<keyof Structure, `@@${string}`>;

/** The names of what is put into a message; the number that a plural goes by is `count`. */
type Slot<K extends Key> =
  | (Structure[K] extends { namedSubstitutions: readonly (infer S)[] } ? S & string : never)
  | (Structure[K] extends { plural: true } ? 'count' : never);

type Values<K extends Key, V> = [Slot<K>] extends [never]
  ? []
  : [values: Record<Exclude<Slot<K>, 'count'>, V> & Record<Slot<K> & 'count', number>];

/** What Gloss says, in one language. */
export interface Words {
  language: Language;
  /** The BCP 47 tag by which `Intl` writes dates and lists. */
  tag: string;
  /** A message as text. */
  t<K extends Key>(key: K, ...values: Values<K, string | number>): string;
  /** A message with elements in it. */
  rich<K extends Key>(key: K, ...values: Values<K, ComponentChild>): ComponentChild[];
}

/** Days before months, as in the report. */
const TAGS: Partial<Record<Language, string>> = { en: 'en-GB' };

/** How the forms of a plural are kept in one message, in the order of `locales/`: 1, 2, n. */
const BETWEEN_FORMS = ' | ';
const FORMS: readonly Intl.LDMLPluralRule[] = ['one', 'few'];

const SLOT = /\{(\w+)\}/;

/** Makes the words of a language. A key that it has no message for is said itself. */
export function wordsOf({ language, messages }: Locale): Words {
  const tag = TAGS[language] ?? language;
  const plural = new Intl.PluralRules(tag);

  /** The text between slots and what is put into them, in turn. */
  function parts<V>(key: Key, values: Record<string, V | number> = {}): (string | V | number)[] {
    const message = messages[key.replaceAll('.', '_')]?.message ?? key;
    const forms = message.split(BETWEEN_FORMS);
    const form = FORMS.indexOf(plural.select(Number(values.count)));
    const text = forms[form] ?? forms.at(-1) ?? '';
    return text.split(SLOT).map((part, at) => (at % 2 === 0 ? part : (values[part] ?? part)));
  }
  return {
    language,
    tag,
    t: (key, ...[values]) => parts(key, values).join(''),
    rich: (key, ...[values]) => parts(key, values),
  };
}
