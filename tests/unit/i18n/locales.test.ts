import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../components/i18n/language.ts';
import { localeFile } from '../../locales.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Message {
  key: string;
  slots: string[];
  /** Empty for a message that is no plural. */
  forms: string[];
  texts: string[];
}

/** The messages in the file of a language; the browser's own, which the parser adds, left out. */
async function messagesOf(language: Language): Promise<Message[]> {
  const messages = await parseMessagesFile(localeFile(language));
  return messages
    .filter(({ key }) => !key[0]?.startsWith('@@'))
    .map((message) => ({
      key: message.key.join('.'),
      slots: message.namedSubstitutions.toSorted(),
      forms: message.type === 'plural' ? Object.keys(message.plurals) : [],
      texts: message.type === 'plural' ? Object.values(message.plurals) : [message.message],
    }));
}

const english = await messagesOf('en');

/** The forms that the numbers of a language ask for, as `locales/` names them. */
const FORMS: Record<Language, string[]> = {
  en: ['1', 'n'],
  de: ['1', 'n'],
  fr: ['1', 'n'],
  uk: ['1', '2', 'n'],
};

describe.each(LANGUAGES)('the file of “%s”', async (language) => {
  const messages = await messagesOf(language);

  it('has the keys of the English one, in the same order', () => {
    expect(messages.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
  });

  it('puts the same into each message', () => {
    const slots = (all: Message[]) => all.map(({ key, slots }) => ({ key, slots }));
    expect(slots(messages)).toEqual(slots(english));
  });

  it('has a plural where the English one has, in forms that its numbers take', () => {
    const plurals = (all: Message[]) => all.filter(({ forms }) => forms.length > 0);
    expect(plurals(messages).map(({ key }) => key)).toEqual(plurals(english).map(({ key }) => key));
    for (const { key, forms } of plurals(messages)) {
      expect(FORMS[language], key).toEqual(expect.arrayContaining(forms));
      expect(forms, key).toEqual(expect.arrayContaining(['1', 'n']));
    }
  });

  it('holds nothing that browsers or plurals would read in another way', () => {
    for (const { key, texts } of messages) {
      expect(key).toMatch(/^[A-Za-z]+(\.[A-Za-z]+)+$/);
      for (const text of texts) expect(text, key).not.toMatch(/\$| \| |^\s*$/);
    }
  });
});

it('in French no mark is parted from its word at the end of a line', async () => {
  for (const { key, texts } of await messagesOf('fr'))
    for (const text of texts) expect(text, key).not.toMatch(/ [:;!?»]|[^\u00a0\u202f:][;!?»]|« /);
});

/** What stores take for a description, in characters. */
const DESCRIPTION = 132;

it.each(LANGUAGES)('the description in “%s” is short enough for the stores', async (language) => {
  const description = (await messagesOf(language)).find(
    ({ key }) => key === 'extension.description',
  );
  expect(description?.texts[0]?.length).toBeLessThanOrEqual(DESCRIPTION);
});

/** Every message key in a source file; what is filled in only when it runs stands as `*`. */
function keysIn(file: string): string[] {
  const source = readFileSync(ROOT + file, 'utf8');
  const literals = [...source.matchAll(/(['`])((?:\w+\.)+(?:\w+|\$\{[\w.]+\})(?:\.\w+)*)\1/g)];
  const inManifest = [...source.matchAll(/__MSG_(\w+)__/g)];
  return [
    ...literals.map(([, , key = '']) => key.replace(/\$\{[\w.]+\}/, '*')),
    ...inManifest.map(([, key = '']) => key.replaceAll('_', '.')),
  ];
}

const matches = (key: string, used: string) =>
  new RegExp(`^${used.replaceAll('.', '\\.').replace('*', '[A-Za-z]+')}$`).test(key);

function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

it('every message is used somewhere', () => {
  const used = [...sourcesIn('components', 'entrypoints'), 'wxt.config.ts'].flatMap(keysIn);
  const unused = english.filter(({ key }) => !used.some((use) => matches(key, use)));
  expect(unused.map(({ key }) => key)).toEqual([]);
});

it('a card says only what is sent to pages with it', () => {
  const shared = sourcesIn('components').filter((file) =>
    /^components\/(card\/)?\w+\.tsx?$/.test(file),
  );
  const groups = new Set(english.map(({ key }) => key.split('.')[0]));
  const said = shared.flatMap(keysIn).filter((key) => groups.has(key.split('.')[0]));
  expect(said).toContain('card.back');
  expect(said.filter((key) => !/^(card|kind)\./.test(key))).toEqual([]);
});
