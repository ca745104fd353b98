import { describe, expect, test } from 'vitest';
import { toCard } from '../../../data/cards/to-card.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const starmer = toCard(SAMPLE_PACK, 'keir-starmer');

describe('a card', () => {
  test('is not made of a subject that the pack does not know', () => {
    expect(toCard(SAMPLE_PACK, 'nobody')).toBeUndefined();
  });

  test('names its related subjects, in the order of the relations', () => {
    expect(starmer?.related).toEqual([
      {
        id: 'downing-street',
        kind: 'institution',
        name: 'Downing Street',
        role: 'Office of the UK prime minister',
        label: 'works from',
      },
      {
        id: 'leaders-call',
        kind: 'event',
        name: 'Leaders’ call on Ukraine',
        role: 'Video conference of 26 nations',
        label: 'chaired',
      },
      {
        id: 'france',
        kind: 'country',
        name: 'France',
        role: 'Leads the peace guarantee with the UK',
        label: 'works with',
      },
    ]);
  });

  test('leaves out a related subject that the pack does not know', () => {
    const [first, ...others] = SAMPLE_PACK.subjects;
    if (!first) throw new Error('The sample pack is empty.');
    const relations = [{ to: 'nobody', label: 'met' }];
    const pack = { ...SAMPLE_PACK, subjects: [{ ...first, relations }, ...others] };
    expect(toCard(pack, first.id)?.related).toEqual([]);
  });

  test('names the speaker of a quote, and none where the report names none', () => {
    expect(starmer?.quotes.map(({ speaker }) => speaker)).toEqual([
      'Keir Starmer',
      'Downing Street',
    ]);
    expect(toCard(SAMPLE_PACK, 'downing-street')?.quotes).toEqual([
      { text: 'exploring all lawful routes', speaker: undefined, cite: [15] },
    ]);
  });

  test('has a stance only where the subject has one', () => {
    expect(toCard(SAMPLE_PACK, 'france')?.stance?.cite).toEqual([10, 17]);
    expect(starmer?.stance).toBeUndefined();
  });
});
