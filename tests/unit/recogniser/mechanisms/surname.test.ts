import { describe, expect, it } from 'vitest';
import { marked, NO_TOPIC, small } from '../recognise.ts';

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
