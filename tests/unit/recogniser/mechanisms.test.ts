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
    articles: 'a, an, one, another',
    definite: 'the',
    'before-one': 'the',
    ruling: 'governor',
    'one-of-many': 'was',
    titles: 'dr',
    strangers: 'butcher',
    things: 'village',
    'thing-after': 'has its',
    works: 'film',
    'stage-verbs': 'opened',
    'club-roles': 'clerk',
    brands: 'Motors, & Sons',
    'plain-before': 'the, when, monday',
  },
};

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
    ['Thanks to Z. Kray.', []],
    ['Thanks to O. Kray.', ['Kray']],
    ['Thanks to Z Kray.', ['Kray']],
    ['When Kray (clerk) spoke.', []],
    ['When Kray (left) spoke.', ['Kray']],
    ['There is a bakery called Kray.', []],
    ['Nobody has called Kray.', ['Kray']],
    ['Kray, a retired butcher, came.', []],
    ['Kray is a village.', []],
    ['Kray the village has a pond.', []],
    ['Kray is a butcher of words.', ['Kray']],
    ['See the film “Kray at Sea” now.', []],
    ['“Kray at Sea”, an old film, is on.', []],
    ['“Kray at Sea” opened.', []],
    ['“Kray at Sea”, said an old man.', ['Kray']],
    ['Kray has its own stage.', []],
    ['Kray has his own stage.', ['Kray']],
    ['It is the one Kray was in.', ['Kray']],
    ['It is one Kray was in.', []],
    ['Zelda Kray left. Kray the governor stayed.', ['Kray']],
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

describe('the topic', () => {
  const gazetteer = small(
    { crane: [{ forms: ['crane'] }] },
    {
      cues: {
        quay: { forms: 'quay' },
        trade: { forms: 'cargo' },
        marsh: { forms: 'marsh' },
        master: { forms: 'master' },
      },
      topic: {
        ...NO_TOPIC,
        need: 7,
        heading: 3,
        lead: 2,
        aside: 0.5,
        evidence: {
          quay: { cues: ['quay'], anchor: true, party: 3 },
          trade: { cues: ['trade'], matter: 3 },
          master: { cues: ['master'], party: 3 },
          marsh: { cues: ['marsh'], against: 2, others: true },
        },
      },
    },
  );
  const other = `<p>${'They talk of the weather and of nothing else today. '.repeat(5)}</p>`;

  it('needs both the parties and the matter', () => {
    expect(marked('<p>The quay is near a quay with a crane.', gazetteer)).toEqual([]);
    expect(marked('<p>The cargo is beside a cargo with a crane.', gazetteer)).toEqual([]);
    expect(marked('<p>The quay has some cargo near a crane.', gazetteer)).toEqual(['crane']);
  });

  it('counts more what is said at the beginning', () => {
    const text = '<p>Cargo, cargo and a crane.';
    expect(marked(`<h1>Quay</h1>${other}${text}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>Work</h1>${other}<h2>Quay</h2>${text}`, gazetteer)).toEqual([]);
    // A note to readers stands above the title.
    expect(marked(`${other}<h1>Quay</h1>${text}`, gazetteer)).toEqual(['crane']);
    expect(marked('<p>It has a quay, some cargo, and beside them a crane.', gazetteer)).toEqual([
      'crane',
    ]);
    expect(marked(`${other}<p>A quay, some cargo and a crane.`, gazetteer)).toEqual([]);
  });

  it('takes one paragraph of several for an aside', () => {
    const aside = '<p>The quay by the quay has a cargo, a cargo and a crane.';
    expect(marked(`${other}${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`${other}${other}${aside}`, gazetteer)).toEqual([]);
    expect(marked(`${other}<p>A quay has cargo.</p>${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>A quay</h1>${other}${other}${aside}`, gazetteer)).toEqual(['crane']);
    // All the rest speaks of the matter, and of nobody.
    const rest = '<p>Cargo, cargo.</p><p>Cargo.</p>';
    expect(marked(`${other}${rest}${aside}`, gazetteer)).toEqual(['crane']);
    // The first paragraph names a party, and has no matter; nor has any other.
    const born = '<p>She was born behind the quay a long time ago.</p>';
    expect(marked(`${born}${other}${aside}`, gazetteer)).toEqual([]);
    expect(marked(`${born}<p>Her cargo.</p>${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>Cargo</h1>${born}${other}${aside}`, gazetteer)).toEqual(['crane']);
    // Somebody who acts is no place to come from.
    expect(marked(`${born}<p>The master.</p>${aside}`, gazetteer)).toEqual(['crane']);
  });

  it('makes an anchor of two halves in one block, where no others are by', () => {
    const half = small(
      { crane: [{ forms: ['crane'] }] },
      {
        cues: {
          mayor: { forms: 'mayor' },
          trade: { forms: 'cargo' },
          marsh: { forms: 'marsh' },
          quay: { forms: 'quay' },
        },
        topic: {
          ...NO_TOPIC,
          need: 2,
          evidence: {
            mayor: { cues: ['mayor'], anchor: 'half', party: 2 },
            trade: { cues: ['trade'], anchor: 'half', matter: 2 },
            marsh: { cues: ['marsh'], others: true },
            quay: { cues: ['quay'], anchor: true },
          },
        },
      },
    );
    expect(marked('<p>The mayor has cargo and a crane.', half)).toEqual(['crane']);
    expect(marked('<p>The mayor has a crane.<p>Cargo.', half)).toEqual([]);
    expect(marked('<p>The mayor has cargo in a marsh, and a crane.', half)).toEqual([]);
    expect(marked('<p>The mayor has cargo in a marsh on a quay, and a crane.', half)).toEqual([
      'crane',
    ]);
  });

  it('hears against the topic beside a party only what always speaks', () => {
    const page = (always: boolean) => {
      const evidence = {
        quay: { cues: ['quay'], anchor: true, party: 3, matter: 3 },
        fair: { cues: ['fair'], against: 2, always },
      };
      const cues = { quay: { forms: 'quay' }, fair: { forms: 'fair' } };
      const topic = { ...NO_TOPIC, need: 5, evidence };
      const gazetteer = small({ crane: [{ forms: ['crane'] }] }, { cues, topic });
      return marked('<p>A fair on the quay, with a crane.', gazetteer);
    };
    expect(page(false)).toEqual(['crane']);
    expect(page(true)).toEqual([]);
  });

  it('gives the matter to others where they stand alone', () => {
    const lead = '<p>There is a quay, and to it belongs a crane.';
    expect(marked(`${lead}<p>Cargo, cargo.`, gazetteer)).toEqual(['crane']);
    expect(marked(`${lead}<p>Cargo for the marsh, cargo.`, gazetteer)).toEqual([]);
    expect(marked(`${lead}<p>Cargo for marsh and quay, cargo.`, gazetteer)).toEqual(['crane']);
  });
});
