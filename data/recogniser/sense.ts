import type { Sense } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { FoundCue } from './find.ts';
import { firstAt, type Place } from './places.ts';
import type { Used } from './record.ts';

/*
 * What a name means is told by the words around it: cues for its subject, and cues against, which
 * tell of something else by the same name. The nearest word speaks loudest; where the sentence is
 * silent, the block is asked, then the heading of the section, then the page.
 */

/** So much must speak for a sense, and so much more for it than for another. */
const ENOUGH = 1;
const MORE = 2;

/** How loud a cue in the same sentence speaks, by how many words it is away at most. */
const NEAR: readonly (readonly [words: number, factor: number])[] = [
  [2, 4],
  [5, 3],
  [10, 2],
  [Number.POSITIVE_INFINITY, 1],
];

/** So many cues on each side of a name are heard: a bound on the work for each name. */
const MAX_CUES = 24;

export interface SenseAnswer {
  answer: 'own' | 'rival' | 'unclear';
  why: string;
}

/**
 * What the cues in a name's own block say of its sense.
 *
 * @param cues in the order of the text
 * @param others names of the same subject before and after it, each of which takes the cues that
 *   are nearer to it
 */
export function senseInBlock(
  sense: Sense,
  place: Place,
  cues: readonly FoundCue[],
  others: readonly Place[],
  gazetteer: Gazetteer,
): SenseAnswer {
  const near = new Balance();
  const block = new Balance();
  const heard = new Set<string | undefined>();
  for (const cue of around(cues, place)) {
    const sign = signOf(sense, cue.group);
    const distance = distanceOf(place, cue);
    if (sign === 0 || distance < 1) continue;
    if (others.some((other) => isNearer(other, place, cue))) continue;
    heard.add(gazetteer.cueNames[cue.group]);
    const weight = sign * (gazetteer.weights[cue.group] ?? 1);
    // What is told of next may be another thing, and takes nothing from a name before it.
    const next = sign < 0 && cue.sentence > place.sentence;
    if (sense.reach !== 'section' || !next) block.add(weight);
    if (cue.sentence === place.sentence) near.add(weight * factorAt(distance));
  }
  const why = [...heard].join(', ');
  if (near.tells) return said(near.sum, 'sentence', why);
  const loud = sense.reach !== 'section' || Math.abs(block.sum) >= MORE;
  if (sense.reach !== 'sentence' && loud && block.tells) return said(block.sum, 'block', why);
  return { answer: 'unclear', why };
}

/** Follows the cues of a text, to tell which side of a sense spoke last. */
export class LastSide {
  readonly #sense: Sense;
  readonly #cues: readonly FoundCue[];
  #next = 0;
  #side: Used | undefined;

  /** @param cues in the order of the text */
  constructor(sense: Sense, cues: readonly FoundCue[]) {
    this.#sense = sense;
    this.#cues = cues;
  }

  /** The side for which the last cue before a word speaks. Words are asked about in their order. */
  before(word: number): Used | undefined {
    for (let cue = this.#cues[this.#next]; cue && cue.word < word; cue = this.#cues[++this.#next]) {
      const sign = signOf(this.#sense, cue.group);
      if (sign !== 0) this.#side = sign > 0 ? 'own' : 'rival';
    }
    return this.#side;
  }
}

/** What speaks for a sense and against it. */
class Balance {
  sum = 0;
  #loud = 0;

  add(weight: number): void {
    this.sum += weight;
    this.#loud += Math.abs(weight);
  }

  get tells(): boolean {
    const unopposed = Math.abs(this.sum) === this.#loud;
    return Math.abs(this.sum) >= (unopposed ? ENOUGH : MORE);
  }
}

function said(score: number, where: string, why: string): SenseAnswer {
  return { answer: score > 0 ? 'own' : 'rival', why: `${where} ${score}: ${why}` };
}

/** 1 for a cue of the subject, -1 for one against it, 0 for any other. */
function signOf(sense: Sense, group: number): number {
  if (sense.for.includes(group)) return 1;
  return sense.against.includes(group) ? -1 : 0;
}

/** The cues nearest to a place. */
function around(cues: readonly FoundCue[], { word }: Place): readonly FoundCue[] {
  const at = firstAt(cues, word);
  return cues.slice(Math.max(0, at - MAX_CUES), at + MAX_CUES);
}

/** How many words lie from one place to another; 1 for neighbours, less where they overlap. */
function distanceOf(place: Place, cue: Place): number {
  return Math.max(cue.word - place.wordEnd, place.word - cue.wordEnd) + 1;
}

/** Whether a cue speaks for another name: one that is nearer, and not in a sentence of its own. */
function isNearer(other: Place, place: Place, cue: Place): boolean {
  const apart = other.sentence !== cue.sentence && place.sentence === cue.sentence;
  return !apart && distanceOf(other, cue) < distanceOf(place, cue);
}

function factorAt(distance: number): number {
  return NEAR.find(([words]) => distance <= words)?.[1] ?? 1;
}

/**
 * What the cues in the heading of a section, or in a date, say of a sense; nothing where they speak
 * for both.
 */
export function senseInHeading(sense: Sense, heading: readonly number[]): SenseAnswer {
  if (sense.reach === 'sentence') return { answer: 'unclear', why: '' };
  const own = sense.for.some((group) => heading.includes(group));
  const rival = sense.against.some((group) => heading.includes(group));
  const answer = own === rival ? 'unclear' : own ? 'own' : 'rival';
  return { answer, why: 'the heading of the section' };
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
