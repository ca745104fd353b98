import { describe, expect, it } from 'vitest';
import { marked, mentionsIn, NO_TOPIC, small } from './recognise.ts';

/* Each mechanism by itself, with names of another story: a harbour, its mayor and its bridge. */

const LISTS = {
  words: {
    offices: 'mayor',
    'honorifics-f': 'mrs, lady',
    'honorifics-m': 'mr, sir',
    'first-names': 'anna, paul',
    'naming-verbs': 'called',
    articles: 'a, another',
    'one-of-many': 'was',
    titles: 'dr',
    strangers: 'butcher',
    things: 'village',
    brands: 'Motors, & Sons',
    'plain-before': 'the, when, monday',
  },
};

describe('words next to a name', () => {
  const gazetteer = small({
    bridge: [
      {
        forms: ['span'],
        before: { not: ['a wide'] },
        after: { not: ['of'], except: ['of steel'] },
      },
    ],
    plan: [{ forms: ['Harbour Plan'], after: { need: ['is', ', which'] } }],
    toll: [{ forms: ['toll'], after: { not: ['on *', 'in * Bay', 'at _'], except: ['on Otto'] } }],
  });

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
  ])('%s', (text, expected) => {
    expect(marked(text, gazetteer)).toEqual(expected);
  });
});

describe('capitals', () => {
  const gazetteer = small({ it: [{ forms: ['IT'], shouting: { after: ['staff'] } }] });

  it.each([
    ['They work in IT there.', ['IT']],
    ['They like it there.', []],
    ['THEY LIKE IT THERE', []],
    ['THEY LIKE IT STAFF', ['IT']],
    ['A list. THEY LIKE IT. And more.', []],
  ])('%s', (text, expected) => {
    expect(marked(text, gazetteer)).toEqual(expected);
  });
});

describe('overlapping names', () => {
  const gazetteer = small({
    town: [{ forms: ['Port'] }, { not: ['Port Wine'] }],
    ship: [{ forms: ['Port Anna'], after: { not: ['Road'] } }],
  });

  it('the longest wins', () => {
    expect(mentionsIn('The Port Anna left Port.', gazetteer)).toEqual([
      'ship: Port Anna',
      'town: Port',
    ]);
  });

  it('one that means something else gives way to the names in it', () => {
    expect(mentionsIn('In Port Anna Road', gazetteer)).toEqual(['town: Port']);
  });

  it('the name of something else keeps what is in it unmarked', () => {
    expect(mentionsIn('A glass of Port Wine', gazetteer)).toEqual([]);
  });
});

describe('a surname', () => {
  const person = { gender: 'm', first: ['otto'], kin: ['greta'], brands: ['street'] };
  const gazetteer = small(
    {
      mayor: [
        { forms: ['Otto Kray'], loud: true },
        { forms: ['Kray'], loud: true, surname: person },
      ],
    },
    // Off the topic nobody is at home.
    { ...LISTS, topic: { ...NO_TOPIC, need: 1 } },
  );

  it.each([
    ['Kray spoke.', ['Kray']],
    ['Otto Kray spoke, and Kray left.', ['Otto Kray', 'Kray']],
    ['When Kray spoke, Mr Kray left.', ['Kray', 'Kray']],
    ['The voters of Mayor Kray.', ['Kray']],
    ['Anna Kray spoke.', []],
    ['Then Zelda Kray spoke. Kray left.', []],
    ['Mrs Kray spoke.', []],
    ['There is a bakery called Kray.', []],
    ['Nobody has called Kray.', ['Kray']],
    ['Kray, a retired butcher, came.', []],
    ['Kray is a village.', []],
    ['Kray is a butcher of words.', ['Kray']],
    ['Dr Zelda Kray, Port', []],
    ['Dr Kray, Port', ['Kray']],
    ['Once a Kray was mayor.', []],
    ['It is a Kray victory.', ['Kray']],
    ['A Mr Kray of Port wrote.', []],
    ['A car of Kray Motors.', []],
    ['A shop of Kray & Sons.', []],
    ['It is in Kray street.', []],
    ['The Kray Quartet played.', []],
    ['Otto Kray and Greta Kray came. Kray spoke.', ['Otto Kray', 'Kray']],
  ])('%s', (text, expected) => {
    expect(marked(`<p>${text}`, gazetteer)).toEqual(expected);
  });

  it('means on the whole page whom the page is about', () => {
    const other = '<h1>Kray on stage</h1><p>Paul Kray plays the flute.</p><p>Kray is 40.</p>';
    expect(marked(other, gazetteer)).toEqual([]);
    expect(marked(`${other}<p>The mayor, Otto Kray, is another.`, gazetteer)).toEqual([
      'Otto Kray',
    ]);
    const his = '<p>Otto Kray spoke.</p><p>Otto Kray left.</p><p>Kray is 60.</p>';
    expect(marked(`${his}<p>Paul Kray plays.`, gazetteer)).toEqual([
      'Otto Kray',
      'Otto Kray',
      'Kray',
    ]);
  });

  it('tells nothing by capitals in a title', () => {
    expect(marked('<h2>Will Zelda Quarrel With Kray Over Money</h2>', gazetteer)).toEqual(['Kray']);
    expect(marked('<li>Tomorrow Kray Takes The Stand</li>', gazetteer)).toEqual(['Kray']);
    expect(marked('<h2>Why Paul Kray Takes The Stand</h2>', gazetteer)).toEqual([]);
  });
});

describe('the sense of a name', () => {
  const gazetteer = (reach: string, otherwise: string, need = 0) =>
    small(
      {
        crane: [
          {
            forms: ['crane'],
            sense: { for: ['dock'], against: ['bird'], reach, otherwise, stock: ['a'] },
          },
        ],
      },
      {
        cues: { dock: { forms: 'cargo, quay' }, bird: { forms: 'nest, marsh' } },
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

  it('knows a stock phrase by its article', () => {
    expect(marked('<p>It is a crane.', gazetteer('page', 'own'))).toEqual([]);
    expect(marked('<p>It is a crane on a quay.', gazetteer('page', 'own'))).toEqual(['crane']);
    expect(marked('<h2>A crane</h2>', gazetteer('page', 'own'))).toEqual(['crane']);
  });
});

describe('languages', () => {
  const gazetteer = small(
    {
      bread: [
        { forms: ['Loaf'] },
        { forms: ['Laib'], languages: ['de'] },
        { forms: ['Pain'], languages: 'any' },
      ],
    },
    { languages: { en: 'the of and is', de: 'der die und ist' } },
  );

  it.each([
    ['<p lang="en">Loaf Laib Pain', ['Loaf', 'Pain']],
    ['<p lang="de-AT">Loaf Laib Pain', ['Laib', 'Pain']],
    ['<p lang="fr">Loaf Laib Pain', ['Pain']],
    ['<p>Der Loaf und die Laib, das ist der Pain.', ['Laib', 'Pain']],
    ['<p lang="en">Der Loaf und die Laib, das ist der Pain.', ['Laib', 'Pain']],
    ['<p lang="de">Loaf Laib<p>Loaf Laib', ['Laib', 'Laib']],
  ])('%s', (html, expected) => {
    expect(marked(html, gazetteer)).toEqual(expected);
  });
});

describe('conditions that point to nothing', () => {
  it.each([
    [[{ forms: ['a'], before: { not: ['@lost'] } }], '“@lost”'],
    [[{ forms: ['a'], sense: { against: ['lost'], reach: 'page', otherwise: 'own' } }], '“lost”'],
    [[{ forms: ['a (b'] }], '“a (b”'],
  ])('%j', (list, message) => {
    expect(() => small({ x: list })).toThrow(message);
  });
});

describe('the topic', () => {
  const gazetteer = small(
    { crane: [{ forms: ['crane'] }] },
    {
      cues: { harbour: { forms: 'quay' } },
      topic: {
        ...NO_TOPIC,
        need: 6,
        evidence: { harbour: { cues: ['harbour'], anchor: true, points: 3, most: 4 } },
      },
    },
  );
  const other = `<p>${'They talk of the weather and of nothing else today. '.repeat(5)}</p>`;

  it('counts twice what is said at the beginning', () => {
    expect(marked('<p>The quay has a crane.', gazetteer)).toEqual(['crane']);
    expect(marked(`${other}<p>The quay has a crane.`, gazetteer)).toEqual([]);
  });

  it('takes one paragraph of several for an aside', () => {
    const aside = '<p>The quay by the quay has a crane.';
    expect(marked(`${other}${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`${other}${other}${aside}`, gazetteer)).toEqual([]);
    const twice = `${other}<p>A quay is a quay.</p>${aside}`;
    expect(marked(twice, gazetteer)).toEqual(['crane']);
  });
});
