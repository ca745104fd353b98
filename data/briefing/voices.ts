import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Pack } from '../schema/pack.ts';

/** Words that the report puts in somebody's mouth, and whose cards they are on. */
export interface SaidWords {
  text: string;
  cite: number[];
  /** Other subjects than the speaker. */
  about: SubjectRef[];
}

/** One speaker and all their words; without a speaker the report names none. */
export interface Voice {
  speaker?: SubjectRef | undefined;
  words: SaidWords[];
}

/** Who says what: each quote once, in the order of the report; who says most comes first. */
export function listVoices(pack: Pack): Voice[] {
  const byId = new Map(pack.subjects.map((subject) => [subject.id, toRef(subject)]));
  const voices = new Map<string | undefined, Map<string, SaidWords>>();
  for (const subject of pack.subjects)
    for (const { text, speaker, cite } of subject.quotes) {
      const words = voices.get(speaker) ?? new Map<string, SaidWords>();
      voices.set(speaker, words);
      const said = words.get(text) ?? { text, cite, about: [] };
      words.set(text, said);
      if (subject.id !== speaker) said.about.push(toRef(subject));
    }
  return [...voices]
    .map(([speaker, words]) => ({
      speaker: speaker === undefined ? undefined : byId.get(speaker),
      words: [...words.values()].sort((a, b) => firstOf(a.cite) - firstOf(b.cite)),
    }))
    .sort((a, b) => b.words.length - a.words.length);
}

function firstOf(cite: number[]): number {
  return Math.min(...cite);
}
