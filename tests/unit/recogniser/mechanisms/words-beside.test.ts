import { describe, expect, it } from 'vitest';
import { marked, small } from '../recognise.ts';

describe('words next to a name', () => {
  const gazetteer = small(
    {
      bridge: [
        {
          forms: ['span'],
          before: { not: ['a wide'] },
          after: { not: ['of'], except: ['of steel'] },
        },
      ],
      plan: [{ forms: ['Harbour Plan'], after: { need: ['is', ', which'] } }],
      toll: [
        { forms: ['toll'], after: { not: ['on *', 'in * Bay', 'at _'], except: ['on Otto'] } },
      ],
      gate: [
        {
          forms: ['Gate'],
          before: { tells: ['old'] },
          after: { tells: ['opens'] },
          sense: { against: ['film'], reach: 'page', otherwise: 'own' },
        },
      ],
    },
    { cues: { film: { forms: 'film' } } },
  );

  it.each([
    ['The span stands.', ['span']],
    ['It has a wide span.', []],
    ['The span of years.', []],
    ['The span of steel.', ['span']],
    ['The Harbour Plan is old.', ['Harbour Plan']],
    ['The Harbour Plan, which is old.', ['Harbour Plan']],
    ['The Harbour Plan was old.', []],
    ['A toll on Anna.', []],
    ['A toll on Otto.', ['toll']],
    // Among capitals a capital tells nothing.
    ['A TOLL ON ANNA', ['TOLL']],
    ['A Toll On Otto', ['Toll']],
    ['A toll on boats.', ['toll']],
    ['A toll in Smith Bay.', []],
    ['A toll at sea.', []],
    ['A toll at Sea.', ['toll']],
    ['In the film the Gate stands.', []],
    ['In the film the old Gate stands.', ['Gate']],
    ['In the film the Gate opens.', ['Gate']],
  ])('%s', (text, expected) => {
    expect(marked(text, gazetteer)).toEqual(expected);
  });
});
