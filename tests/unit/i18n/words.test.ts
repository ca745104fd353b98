import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../components/i18n/language.ts';
import { type Key, wordsOf } from '../../../components/i18n/words.ts';
import { readLocale } from '../../locales.ts';

const [en, fr, uk] = (await Promise.all((['en', 'fr', 'uk'] as const).map(readLocale))).map(
  wordsOf,
);

describe('a plural takes the form of its number', () => {
  it.each([
    [1, '1 card'],
    [0, '0 cards'],
    [2, '2 cards'],
  ])('in English, %i', (count, text) => {
    expect(en?.t('popup.search.found', { count })).toBe(text);
  });

  it.each([
    [0, '0 fiche'],
    [1, '1 fiche'],
    [2, '2 fiches'],
    [1_000_000, '1000000 fiches'],
  ])('in French, %i', (count, text) => {
    expect(fr?.t('popup.search.found', { count })).toBe(text);
  });

  it.each([
    [1, '1 картка'],
    [2, '2 картки'],
    [5, '5 карток'],
    [11, '11 карток'],
    [21, '21 картка'],
    [34, '34 картки'],
  ])('in Ukrainian, %i', (count, text) => {
    expect(uk?.t('popup.search.found', { count })).toBe(text);
  });

  it('where a language has fewer forms than it could', () => {
    expect(uk?.t('card.paragraphs', { count: 2, numbers: '3, 7' })).toBe('абзаци 3, 7');
  });
});

it('puts elements into a message at their places', () => {
  const title = { type: 'cite' };
  expect(en?.rich('popup.source', { title, date: '15 March' })).toEqual([
    'Source: ',
    title,
    ', ',
    '15 March',
    '',
  ]);
});

it('puts in a text as it is, whatever stands in it', () => {
  expect(en?.t('popup.index.cardOf', { name: '{name} $1 | $&' })).toBe('Card of {name} $1 | $&');
});

it('says the key itself where it has no message for it', () => {
  expect(wordsOf({ language: 'en', messages: {} }).t('card.back' satisfies Key)).toBe('card.back');
});

describe('the language is', () => {
  it.each([
    ['auto', 'de-AT', 'de'],
    ['auto', 'uk', 'uk'],
    ['auto', 'FR_ca', 'fr'],
    ['auto', 'nl', 'en'],
    ['auto', '', 'en'],
    ['fr', 'de', 'fr'],
  ] as const)('where %s is chosen in a browser in “%s”: %s', (choice, shown, language) => {
    expect(languageFor(choice, shown)).toBe(language);
  });
});
