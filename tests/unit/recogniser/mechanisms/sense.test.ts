import { describe, expect, it } from 'vitest';
import { marked, NO_TOPIC, small } from '../recognise.ts';

describe('the sense of a name', () => {
  const CUES = { dock: { forms: 'cargo, quay' }, bird: { forms: 'nest, marsh' } };
  const SENSE = { for: ['dock'], against: ['bird'], reach: 'page' };
  const loud = (sense: object, need: number) =>
    small(
      { crane: [{ forms: ['crane'], loud: true, sense: { ...SENSE, ...sense } }] },
      { cues: CUES, topic: { ...NO_TOPIC, need } },
    );
  const gazetteer = (reach: string, otherwise: string, need = 0) =>
    small(
      {
        crane: [
          {
            forms: ['crane'],
            sense: { ...SENSE, reach, otherwise },
          },
        ],
      },
      {
        cues: CUES,
        topic: { ...NO_TOPIC, need },
      },
    );

  it.each([
    [
      'the nearest cue speaks loudest',
      'The crane, nest and all, turns now and then to its cargo.',
      [],
    ],
    ['the other way round', 'The crane, cargo and all, turns now and then to a nest.', ['crane']],
    [
      'a cue speaks for the name that is nearest to it',
      'A nest of one crane and, on the quay, another crane',
      ['crane'],
    ],
    ['another sentence is not heard', 'The nest is old. The crane stands.', ['crane']],
  ])('in the sentence, %s', (_, text, expected) => {
    expect(marked(text, gazetteer('sentence', 'own'))).toEqual(expected);
  });

  it('hears no cue of a word written small where a capital stands inside a sentence', () => {
    const swan = small(
      {
        swan: [
          {
            forms: ['Swan'],
            loud: true,
            sense: {
              for: [],
              against: ['bird', 'stage'],
              small: ['bird'],
              reach: 'page',
              otherwise: 'own',
            },
          },
        ],
      },
      { cues: { ...CUES, stage: { forms: 'actor' } } },
    );
    expect(marked('<p>In the marsh and at its nest Swan spoke.', swan)).toEqual(['Swan']);
    expect(marked('<p>In the marsh; Swan spoke of the nest.', swan)).toEqual(['Swan']);
    expect(marked('<p>Swan in the marsh and at its nest.', swan)).toEqual([]);
    expect(marked('<p>They came to the marsh. Swan by its nest.', swan)).toEqual([]);
    expect(marked('<p>Nest of a Swan', swan)).toEqual([]);
    expect(marked('<h2>In the marsh and at its nest Swan spoke</h2>', swan)).toEqual([]);
    expect(marked('<p>In the old house the actor and Swan spoke.', swan)).toEqual([]);
  });

  it('does so beside the same word written small where both are written with a capital', () => {
    const sense = { for: [], against: ['bird'], small: ['bird'], contrast: true };
    const swan = small(
      {
        swan: [
          {
            forms: ['Swan'],
            loud: true,
            sense: { ...sense, reach: 'page', otherwise: 'own' },
            surname: { gender: 'm', first: [] },
          },
        ],
      },
      { cues: CUES },
    );
    expect(marked('<p>In the marsh and at its nest Swan spoke.', swan)).toEqual([]);
    expect(marked('<p>In the marsh a swan sat when Swan spoke.', swan)).toEqual(['Swan']);
  });

  it('asks the block', () => {
    expect(marked('<p>The nest is old. The crane stands.', gazetteer('block', 'own'))).toEqual([]);
    expect(marked('<p>The nest is old.<p>The crane stands.', gazetteer('block', 'own'))).toEqual([
      'crane',
    ]);
  });

  it('asks the heading of the section, which is not that of the page', () => {
    const page = '<h1>Nest</h1><p>The crane.<h2>Marsh</h2><p>The crane.<h2>Else</h2><p>The crane.';
    expect(marked(page, gazetteer('section', 'own'))).toEqual(['crane', 'crane']);
  });

  it('goes by what the block told of last, whatever the section is about', () => {
    const section = (text: string) => `<h1>Tales</h1><h2>Marsh</h2><p>${text} The crane stands.`;
    const crane = gazetteer('section', 'own');
    expect(marked(section('The nest and the quay are old.'), crane)).toEqual(['crane']);
    expect(marked(section('The quay and the nest are old.'), crane)).toEqual([]);
  });

  it('asks the date before it, in a row or a list', () => {
    const dated = small(
      {
        crane: [
          { forms: ['crane'], sense: { against: ['old'], reach: 'section', otherwise: 'own' } },
        ],
      },
      { cues: { old: { forms: '18##, long ago' } } },
    );
    const row = (date: string) => `<tr><td>${date}</td><td>the crane</td></tr>`;
    expect(marked(`<table>${row('May 1850')}${row('2020')}`, dated)).toEqual(['crane']);
    expect(marked(`<table>${row('2020')}${row('1850')}`, dated)).toEqual(['crane']);
    expect(marked(`<table>${row('Long ago')}`, dated)).toEqual(['crane']);
    expect(marked('<p>In the year 1850 they wrote.<p>The crane.', dated)).toEqual(['crane']);
  });

  it('goes on in the sense that was used before', () => {
    const page =
      '<p>The nest of a crane.<p>The crane flew.<p>The quay has its crane.<p>The crane turned.';
    expect(marked(page, gazetteer('page', 'own'))).toEqual(['crane', 'crane']);
  });

  it('goes on with another that a word beside it has told', () => {
    const other = small({
      crane: [
        {
          forms: ['crane'],
          before: { not: ['the other'] },
          sense: { for: [], against: [], reach: 'page', otherwise: 'own' },
        },
      ],
    });
    expect(marked('<p>See the other crane.<p>The crane flew.', other)).toEqual([]);
    expect(marked('<p>See the crane.<p>The crane flew.', other)).toEqual(['crane', 'crane']);
  });

  it('asks the page, and without a cue goes by the rule', () => {
    expect(marked('<p>The crane.<p>Cargo.', gazetteer('page', 'rival'))).toEqual(['crane']);
    expect(marked('<p>The crane.', gazetteer('page', 'own'))).toEqual(['crane']);
  });

  it('takes a name that needs a cue for the subject on a page that is on topic', () => {
    const offTopic = gazetteer('page', 'rival', 1);
    expect(marked('<p>The crane.', offTopic)).toEqual([]);
    expect(marked('<p>The crane.', gazetteer('page', 'rival'))).toEqual(['crane']);
  });

  it('wants more from another sentence where the reach is the section', () => {
    const one = '<p>The nest is old. The crane stands.';
    const two = '<p>The nest is in a marsh. The crane stands.';
    expect(marked(one, gazetteer('section', 'own'))).toEqual(['crane']);
    expect(marked(two, gazetteer('section', 'own'))).toEqual([]);
    const after = '<p>The crane stands. The nest is in a marsh.';
    expect(marked(after, gazetteer('section', 'own'))).toEqual(['crane']);
  });

  it('knows a stock phrase by its article where the page is not on topic', () => {
    const stock = (need: number) => loud({ stock: ['a'], otherwise: 'own' }, need);
    expect(marked('<p>It is a crane.', stock(1))).toEqual([]);
    expect(marked('<p>It is a crane.', stock(0))).toEqual(['crane']);
    expect(marked('<p>It is a crane on a quay.', stock(1))).toEqual(['crane']);
    expect(marked('<h2>A crane</h2>', stock(1))).toEqual(['crane']);
  });

  it('wants a cue, the topic or a line of credit for who is named in passing', () => {
    const passing = (need: number) => loud({ line: 8, otherwise: 'rival' }, need);
    const long = '<p>The crane stood there all night and nobody knew why.';
    expect(marked('<p>The crane.', passing(0))).toEqual(['crane']);
    expect(marked(long, passing(0))).toEqual(['crane']);
    expect(marked(long, passing(1))).toEqual([]);
    expect(marked(`${long} The crane serves the quay.`, passing(1))).toEqual(['crane']);
    expect(marked('<p>The crane.', passing(1))).toEqual([]);
    const named = small(
      {
        ann: [{ forms: ['Ann Ott'], loud: true, sense: { ...SENSE, line: 8, otherwise: 'rival' } }],
      },
      { cues: CUES, topic: { ...NO_TOPIC, need: 1 } },
    );
    expect(marked('<p>Ann Ott and Bo Ek in Port', named)).toEqual(['Ann Ott']);
  });
});
