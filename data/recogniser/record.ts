import type { Rule } from '../gazetteer/compiled.ts';
import type { Region } from '../reading/context.ts';
import type { Evidence } from './evidence.ts';

/*
 * What is kept of a block once it has been examined: all that the page's answer may still depend
 * on, and none of its text.
 */

/** What the block alone can say of a candidate. */
export type Verdict =
  /** It means its subject. */
  | 'own'
  /** It means something else. */
  | 'rival'
  /** The cues of the page must tell. */
  | 'ask-sense'
  /** So they must, but where the page is not on topic the words are a stock phrase. */
  | 'ask-topic'
  /** The people named on the page must tell. */
  | 'ask-person';

/** In which sense a name is used. */
export type Used = 'own' | 'rival';

export interface Judgement {
  verdict: Verdict;
  /** Which rule decided, and upon what; for people to read. */
  why: string;
}

/** A name found in a text. */
export interface Candidate extends Judgement {
  subject: string;
  rule: Rule;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  /** The numbers of its first word in the block, and of the word after its last. */
  word: number;
  wordEnd: number;
}

/** How often a person, or somebody or something else of that name, is named in full. */
export interface Namings {
  own: number;
  rival: number;
  /** Whether the first of them is the person. */
  ownFirst: boolean;
}

export interface BlockRecord {
  /** The candidates that share no word with another, in the order of the text. */
  alone: readonly Candidate[];
  /** Those that do, the longest first: the first that is meant wins. */
  crowded: readonly Candidate[];
  /** The number of the group of each cue that is met. */
  cues: readonly number[];
  /** How often each subject is named where the block itself tells that it is meant. */
  named: ReadonlyMap<string, number>;
  /** In which sense each subject's name was last used, where the block tells. */
  senses: ReadonlyMap<string, Used>;
  /** By subject. */
  namings: ReadonlyMap<string, Namings>;
  /** What the block tells of the topic. */
  evidence: Evidence;
  words: number;
  heading: boolean;
  /** Whether it is a date, which stands before what happened then. */
  dates: boolean;
  region: Region;
  /** The code of the language; empty where it is not known. */
  language: string;
}
