import { describe, expect, it } from 'vitest';
import { marked, small } from '../recognise.ts';

describe('whose a thing is', () => {
  const gazetteer = small(
    {
      toll: [
        {
          forms: ['toll'],
          whose: {
            by: ['on'],
            ours: ['Port', 'Ottos'],
            from: ['Anna', 'mayor'],
            others: ['Bray', 'Mell'],
          },
          sense: { for: ['own'], against: ['other'], reach: 'section', otherwise: 'own' },
        },
      ],
    },
    {
      words: {
        prepositions: 'on, in, from',
        times: 'Friday',
        'phrase-ends': 'that',
        'phrase-links': 'and, of, the',
        'place-prepositions': 'in',
        steps: 'is, not',
        determiners: 'the, a',
        'having-verbs': 'has',
        'stance-verbs': 'blocks',
        'there-verbs': 'is',
      },
      cues: { own: { forms: 'harbour' }, other: { forms: 'Bray, Cove' } },
    },
  );

  it.each([
    ['A toll.', ['toll']],
    ['A toll on Port.', ['toll']],
    ['A toll on Bray.', []],
    ['A toll on ships of the captains of Port.', ['toll']],
    ['A toll on captains in Bray.', []],
    ['A toll on Zelda.', []],
    ['A toll on Friday.', ['toll']],
    ['A toll on ships. Zelda left.', ['toll']],
    ['A toll on Zelda and Port.', ['toll']],
    ['A toll on ships that Zelda owns.', ['toll']],
    ['A toll in Bray.', []],
    ['A toll from Zelda.', ['toll']],
    ['Anna’s toll.', ['toll']],
    ['The mayor’s own toll.', ['toll']],
    ['Zelda’s old toll.', []],
    ['The baker’s toll.', []],
    ['The Bray Union’s toll.', []],
    ['A Bray harbour toll.', []],
    ['Bray has a toll.', []],
    ['Mell road toll.', []],
    ['Mell blocks toll.', ['toll']],
    ['The toll elsewhere.', []],
    ['See Cove. The toll there fell.', []],
    ['See Cove. There the ships pay a toll.', []],
    ['See Cove. There is a toll.', ['toll']],
    ['See the harbour, not Cove, but the harbour. The toll there fell.', ['toll']],
    // Among capitals a capital tells nothing, but the names of others do.
    ['A TOLL ON ZELDA', ['TOLL']],
    ['A TOLL ON BRAY', []],
  ])('%s', (text, expected) => {
    expect(marked(text, gazetteer)).toEqual(expected);
  });
});
