import type { Sense } from '../gazetteer/compile.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { sentenceAt } from './sentences.ts';

/*
 * What a name means is told by the words around it: cues for its subject, and cues against, which
 * tell of something else by the same name. The nearest word speaks loudest; where the sentence is
 * silent, the block is asked, and then the page.
 */

/** So much more must speak for one sense than for the other. */
const ENOUGH = 2;

/** How loud a cue in the same sentence speaks, by how many words it is away at most. */
const NEAR: readonly (readonly [words: number, factor: number])[] = [
  [2, 4],
  [5, 3],
  [10, 2],
  [Number.POSITIVE_INFINITY, 1],
];

/** A cue as it stands to others in its block. */
export interface PlacedCue {
  group: number;
  word: number;
  sentence: number;
  start: number;
  end: number;
}

export interface SenseAnswer {
  answer: 'own' | 'rival' | 'unclear';
  why: string;
}

interface Place {
  word: number;
  wordEnd: number;
  start: number;
  end: number;
}

/** What the cues in a name's own block say of its sense. */
export function senseInBlock(
  sense: Sense,
  place: Place,
  cues: readonly PlacedCue[],
  starts: readonly number[],
  gazetteer: Gazetteer,
): SenseAnswer {
  const sentence = sentenceAt(starts, place.start);
  let near = 0;
  let block = 0;
  const heard = new Set<number>();
  for (const cue of cues) {
    const sign = sense.for.includes(cue.group) ? 1 : sense.against.includes(cue.group) ? -1 : 0;
    if (sign === 0 || (cue.start < place.end && cue.end > place.start)) continue;
    heard.add(cue.group);
    const weight = sign * (gazetteer.weights[cue.group] ?? 1);
    block += weight;
    if (cue.sentence === sentence) near += weight * factorAt(place, cue.word);
  }
  const why = [...heard].map((group) => gazetteer.cueNames[group]).join(', ');
  if (Math.abs(near) >= ENOUGH) return said(near, 'sentence', why);
  if (sense.reach !== 'sentence' && Math.abs(block) >= ENOUGH) return said(block, 'block', why);
  return { answer: 'unclear', why };
}

function said(score: number, where: string, why: string): SenseAnswer {
  return { answer: score > 0 ? 'own' : 'rival', why: `${where} ${score}: ${why}` };
}

function factorAt({ word, wordEnd }: Place, cue: number): number {
  const distance = cue < word ? word - cue : cue - wordEnd + 1;
  return NEAR.find(([words]) => distance <= words)?.[1] ?? 1;
}

/** What the cues of a whole page say of a sense. */
export function senseOnPage(
  sense: Sense,
  counts: ReadonlyMap<number, number>,
  weights: readonly number[],
): 'own' | 'rival' {
  if (sense.reach !== 'page') return sense.otherwise;
  const sum = (groups: readonly number[]): number =>
    groups.reduce((total, group) => total + (counts.get(group) ?? 0) * (weights[group] ?? 1), 0);
  const own = sum(sense.for);
  const rival = sum(sense.against);
  if (own === rival) return sense.otherwise;
  return own > rival ? 'own' : 'rival';
}
