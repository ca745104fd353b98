import type { Pack, Subject } from '../schema/pack.ts';
import { type SubjectRef, toRef } from './to-card.ts';

/** A card that a search found; `excerpt` is the text that matched where name and role did not. */
export interface SearchHit extends SubjectRef {
  excerpt?: string | undefined;
}

/** Best first: where a name begins so, holds it, a role holds it, the rest of the card does. */
const NAME_STARTS = 0;
const NAME_HOLDS = 1;
const ROLE_HOLDS = 2;
const TEXT_HOLDS = 3;

/**
 * Finds the cards that hold every word of a query at the beginning of one of their words, whatever
 * its case and accents. Cards that match equally well keep the order of the pack.
 *
 * @returns hits, best first; none for a query without a word
 */
export function searchCards(pack: Pack, query: string): SearchHit[] {
  const words = fold(query).split(WORD_GAP).filter(Boolean);
  if (words.length === 0) return [];
  return pack.subjects
    .flatMap((subject) => match(subject, words))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}

const WORD_GAP = /[^\p{L}\p{N}]+/u;

function match(subject: Subject, words: string[]): { rank: number; hit: SearchHit }[] {
  const ref = toRef(subject);
  const name = fold(subject.name);
  if (words.every((word) => startsWord(name, word))) {
    const rank = name.startsWith(words[0] ?? '') ? NAME_STARTS : NAME_HOLDS;
    return [{ rank, hit: ref }];
  }
  const inName = (word: string) => startsWord(name, word);
  const holds = (text: string) =>
    words.every((word) => inName(word) || startsWord(fold(text), word));
  if (holds(subject.role ?? '')) return [{ rank: ROLE_HOLDS, hit: ref }];
  const texts = [subject.summary, ...subject.facts.map((fact) => fact.text)];
  const excerpt = texts.find(holds);
  return excerpt === undefined ? [] : [{ rank: TEXT_HOLDS, hit: { ...ref, excerpt } }];
}

function startsWord(text: string, word: string): boolean {
  return text.split(WORD_GAP).some((part) => part.startsWith(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
