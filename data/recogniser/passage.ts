import type { Rule, Sense } from '../gazetteer/compiled.ts';
import type { Finds, Found, FoundCue } from './find.ts';
import { isTitled } from './line.ts';
import { groupBySubject, type Place } from './places.ts';
import type { Used } from './record.ts';
import { LastSide } from './sense.ts';
import { placeInSentences, sentenceStarts } from './sentences.ts';

/** The text of a block with what was found in it, and what can be asked about it. */
export class Passage {
  readonly text: string;
  readonly heading: boolean;
  /** Whether it is in English, or in no language that is known. */
  readonly english: boolean;
  readonly cues: readonly FoundCue[];
  /** Where the sentences begin, so far as a name needs to know. */
  readonly starts: readonly number[];
  readonly #finds: Finds;
  readonly #lastSides = new Map<Sense, LastSide>();
  readonly #places: ReadonlyMap<string, readonly Place[]>;
  #titled: boolean | undefined;
  #subjects: ReadonlyMap<number, string | undefined> | undefined;

  constructor(finds: Finds, heading: boolean, language: string) {
    const { text, names, cues } = finds;
    this.text = text;
    this.heading = heading;
    this.english = language === '' || language === 'en';
    this.cues = cues;
    this.starts = names.some(asksSentence) ? sentenceStarts(text) : [0];
    placeInSentences(names, this.starts);
    placeInSentences(cues, this.starts);
    this.#finds = finds;
    this.#places = groupBySubject(names);
  }

  /** Whether it has capitals on most of its words, as a title has. */
  get titled(): boolean {
    this.#titled ??= isTitled(this.text, this.words);
    return this.#titled;
  }

  get words(): number {
    return this.#finds.words;
  }

  /**
   * For which side of a sense the last cue before a word speaks. Names ask in the order of the
   * text.
   */
  lastSide(sense: Sense, word: number): Used | undefined {
    const last = this.#lastSides.get(sense) ?? new LastSide(sense, this.cues);
    this.#lastSides.set(sense, last);
    return last.before(word);
  }

  /** Whether a subject's surname, in any form or in one, is also a word of every day here. */
  isEveryday(subject: string, form?: string): boolean {
    return this.#finds.isEveryday(subject, form);
  }

  /** The places of a subject's names, in the order of the text. */
  placesOf(subject: string): readonly Place[] {
    return this.#places.get(subject) ?? [];
  }

  /** The subject whose name begins or ends at an offset. */
  subjectAt(offset: number): string | undefined {
    this.#subjects ??= new Map(
      this.#finds.names.flatMap(({ start, end, name }) => [
        [start, name?.subject],
        [end, name?.subject],
      ]),
    );
    return this.#subjects.get(offset);
  }
}

function asksSentence({ name }: Found): boolean {
  if (!name) return false;
  const { sense, whose, surname, shoutBefore, shoutAfter }: Rule = name.rule;
  return (sense ?? whose ?? surname ?? shoutBefore ?? shoutAfter) !== undefined;
}
