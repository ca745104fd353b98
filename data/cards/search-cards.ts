import type { Pack, Subject } from '../schema/pack.ts';
import { foldedWords } from './fold.ts';
import { type SubjectRef, toRef } from './to-card.ts';

/** A card that a search found; `excerpt` is the text that matched where name and role did not. */
export interface SearchHit extends SubjectRef {
  excerpt?: string | undefined;
}

/** Best first: the name begins so (or its initials do), the name, the role, or a text holds it. */
const NAME_STARTS = 0;
const NAME_HOLDS = 1;
const ROLE_HOLDS = 2;
const TEXT_HOLDS = 3;

/**
 * Finds the cards that hold every word of a query at the beginning of one of their words, whatever
 * its case and accents, or whose initials it is (“uk”). Cards that match equally well keep the
 * order of the pack.
 *
 * @returns hits, best first; none for a query without a word
 */
export function searchCards(pack: Pack, query: string): SearchHit[] {
  const asked = foldedWords(query);
  if (asked.length === 0) return [];
  return pack.subjects
    .flatMap((subject) => match(subject, asked))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}

function match(subject: Subject, asked: string[]): { rank: number; hit: SearchHit }[] {
  const hit = toRef(subject);
  const name = foldedWords(subject.name);
  if (name.join(' ').startsWith(asked.join(' ')) || initials(name) === asked.join(''))
    return [{ rank: NAME_STARTS, hit }];
  if (holds(name, asked)) return [{ rank: NAME_HOLDS, hit }];
  const together = (text: string) => holds([...name, ...foldedWords(text)], asked);
  if (together(subject.role ?? '')) return [{ rank: ROLE_HOLDS, hit }];
  const excerpt = [subject.summary, ...subject.facts.map(({ text }) => text)].find(together);
  return excerpt === undefined ? [] : [{ rank: TEXT_HOLDS, hit: { ...hit, excerpt } }];
}

function holds(words: string[], asked: string[]): boolean {
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}

function initials(name: string[]): string {
  return name.map(([letter]) => letter).join('');
}
