import type { CompiledTrie } from './trie.ts';

/*
 * The compiled form is plain JSON and short: all forms lie in one trie, lists of words stay text,
 * and conditions that many names share stand in it once. `load.ts` makes it ready.
 */

/** Words that may stand next to a name: a number of `words`, or undefined. */
type Words = number | undefined;

export interface Sense {
  for: number[];
  against: number[];
  /** Those of them that speak of a word written small. */
  small: number[];
  /** Whether a capital tells so only beside the same word written small. */
  contrast?: boolean | undefined;
  reach: 'sentence' | 'section' | 'block' | 'page';
  otherwise: 'own' | 'rival';
  stock?: Words;
  line?: number | undefined;
}

export interface Surname {
  female: boolean;
  first: number;
  kin: number;
  brands: number;
  strong: boolean;
}

/** Whose a thing is; each a number of `words`. */
export interface Whose {
  by: number;
  ours: number;
  from: number;
  others: number;
}

/** The conditions of a group of forms. */
export interface Rule {
  loud?: true;
  /** Languages other than English, separated by spaces; `any`. */
  languages?: string;
  notBefore?: Words;
  exceptBefore?: Words;
  needBefore?: Words;
  notAfter?: Words;
  exceptAfter?: Words;
  needAfter?: Words;
  tellsBefore?: Words;
  tellsAfter?: Words;
  notShoutBefore?: Words;
  shoutBefore?: Words;
  shoutAfter?: Words;
  alone?: true;
  sense?: Sense;
  whose?: Whose;
  surname?: Surname;
}

/** A kind of evidence. */
interface Evidence {
  name: string;
  cues: number[];
  /** The ids of subjects. */
  named: string[];
  anchor: boolean | 'half';
  always: boolean;
  others: boolean;
  party: number;
  matter: number;
  against: number;
}

export interface CompiledTopic {
  need: number;
  per100: number;
  heading: number;
  lead: number;
  balance: number;
  aside: number;
  comments: number;
  evidence: Evidence[];
}

export interface CompiledGazetteer {
  subjects: string[];
  /** The lists of forms: first the ones of `names`, then a list for each group of cues. */
  trie: CompiledTrie;
  /**
   * For each list of names, the number of its subject and its conditions; empty for names of
   * something else.
   */
  names: ([subject: number, rule: Rule] | [])[];
  /** The weight of each group of cues. */
  weights: number[];
  /** The names of the groups of cues, to explain with. */
  cueNames: string[];
  /** Lists of words, each one a line. */
  words: string[];
  /** The general lists that the mechanisms use, by name: numbers of `words`. */
  lists: Record<string, number>;
  topic: CompiledTopic;
  languages: Record<string, string>;
}
