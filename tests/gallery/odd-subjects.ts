import type { CardSubject } from '../../data/cards/to-card.ts';

/** Hardly anything known. */
export const SPARSE: CardSubject = {
  id: 'sparse',
  kind: 'initiative',
  name: 'ReArm',
  summary: 'A plan.',
  facts: [],
  quotes: [],
  related: [],
};

const LONG_NAME =
  'The Intergovernmental Conference of Ministers, Ambassadors and Special Representatives for the Preparation, Coordination and Supervision of a Multinational Reassurance Force, meeting in Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftshausen on the third Thursday of March';

/** A name of some three hundred characters, a word wider than a card, relations as long. */
export const LONG_NAMES: CardSubject = {
  id: 'long-names',
  kind: 'institution',
  name: LONG_NAME,
  role: 'Standing committee of the heads of state and government of all of the participating countries',
  summary: 'Prepares what others decide.',
  facts: [{ text: 'Met once.', cite: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] }],
  quotes: [{ text: 'well', speaker: LONG_NAME, cite: [3] }],
  related: [
    { id: 'a', kind: 'person', label: 'has been presided over ever since by', name: LONG_NAME },
    { id: 'b', kind: 'event', label: 'met', name: 'Londonderryundumgebungskonferenz-Vorbereitung' },
  ],
};

export const FORTY_FACTS: CardSubject = {
  id: 'forty-facts',
  kind: 'concept',
  name: 'A subject of many facts',
  role: 'There is always one',
  summary: 'Each of its facts is short, but there are forty of them.',
  facts: Array.from({ length: 40 }, (_, index) => ({
    text: `This is fact number ${index + 1} of forty.`,
    cite: [index + 1],
  })),
  quotes: [],
  related: [],
};

/** Names in scripts that are written from right to left, in Cyrillic and in Greek. */
export const OTHER_SCRIPT: CardSubject = {
  id: 'other-script',
  kind: 'person',
  name: 'عبد الرحمن بن عبد العزيز',
  role: 'Володимирівна-Київська, Υπουργός',
  summary: 'A name from right to left on a card that is read from left to right.',
  facts: [{ text: 'Met with דוד בן־גוריון, then with Кір Стармер.', cite: [4] }],
  quotes: [{ text: 'так, але…', speaker: 'דוד בן־גוריון', cite: [4] }],
  related: [
    { id: 'a', kind: 'person', label: 'met', name: 'דוד בן־גוריון' },
    { id: 'b', kind: 'country', label: 'speaks for', name: 'Україна' },
  ],
};
