import { describe, expect, test } from 'vitest';
import { searchCards } from '../../../data/cards/search-cards.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const ids = (query: string, pack = SAMPLE_PACK) => searchCards(pack, query).map(({ id }) => id);

function packOf(...names: string[]): Pack {
  const [subject] = SAMPLE_PACK.subjects;
  if (!subject) throw new Error('The sample pack is empty.');
  const bare = { ...subject, role: undefined, summary: '-', facts: [] };
  const subjects = names.map((name) => ({ ...bare, id: name, name }));
  return { ...SAMPLE_PACK, subjects };
}

describe('a search over the cards', () => {
  test.each(['', '   ', '…'])('finds nothing for “%s”', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('finds a name by its beginning, whatever the case', () => {
    expect(ids('KEIR')[0]).toBe('keir-starmer');
    expect(ids('keir star')[0]).toBe('keir-starmer');
  });

  test('finds a name by a later word, and by its words in any order', () => {
    expect(ids('starmer')[0]).toBe('keir-starmer');
    expect(ids('starmer keir')).toEqual(['keir-starmer']);
  });

  test('does not find the middle of a word', () => {
    expect(ids('tarmer')).toEqual([]);
  });

  test('takes no notice of accents on either side', () => {
    const pack = packOf('Gdańsk', 'Orleans');
    expect(ids('gdansk', pack)).toEqual(['Gdańsk']);
    expect(ids('Orléans', pack)).toEqual(['Orleans']);
  });

  test('finds names in other scripts', () => {
    expect(ids('стар', packOf('Кір Стармер'))).toEqual(['Кір Стармер']);
  });

  test('finds a name by its initials, all of them', () => {
    const pack = packOf('Poland', 'United Kingdom', 'Ukraine');
    expect(ids('uk', pack)).toEqual(['United Kingdom', 'Ukraine']);
    expect(ids('uk', packOf('United Kingdom of Bakers'))).toEqual([]);
  });

  test('gives names before roles, and roles before what else is on a card', () => {
    expect(ids('france')).toEqual(['france']);
    expect(ids('prime')).toEqual(['keir-starmer', 'downing-street']);
    expect(ids('call')).toEqual(['leaders-call', 'keir-starmer', 'japan']);
  });

  test('shows the text that matched, and none where name or role did', () => {
    expect(searchCards(SAMPLE_PACK, 'satellite')).toEqual([]);
    expect(searchCards(SAMPLE_PACK, 'truce')).toMatchObject([
      {
        id: 'keir-starmer',
        excerpt: 'Wants the coalition to watch over a truce, at first from the sky.',
      },
    ]);
    expect(searchCards(SAMPLE_PACK, 'starmer')[0]).not.toHaveProperty('excerpt');
  });

  test('finds words of which one is in the name and the other in the text', () => {
    expect(ids('starmer truce')).toEqual(['keir-starmer']);
    expect(ids('japan truce')).toEqual([]);
  });
});
