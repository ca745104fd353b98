import type { CompiledTopic } from '../gazetteer/compiled.ts';

/** What one block tells of the topic, in points. */
export interface Evidence {
  /** For those whom the topic is about. */
  party: number;
  /** So much of it from what may also be where somebody comes from. */
  home: number;
  /** For what it is about. */
  matter: number;
  against: number;
  /** Whether it has something that the topic cannot be without. */
  anchored: boolean;
}

export const NO_EVIDENCE: Evidence = { party: 0, home: 0, matter: 0, against: 0, anchored: false };

/** A kind of evidence counts so many times in a block at most. */
const MOST = 3;

/** A block gives so many points of each sort at most; a long one, one for each so many words. */
const CAP = 6;
const WORDS_A_POINT = 12;
/** What speaks against the topic is often said for contrast, and gives less. */
const CAP_AGAINST = 2.6;

/** So many halves of an anchor hold as one, where no others are by. */
const HALVES = 2;

/** With so many points a party of the topic is plainly there. */
export const PLAIN = 1;

/** Weighs the evidence for a topic in blocks. */
export class Scales {
  readonly #kinds: CompiledTopic['evidence'];
  /** Which kinds a cue is evidence of, by the number of its group. */
  readonly #ofCues: number[][] = [];
  readonly #ofSubjects = new Map<string, number[]>();

  constructor({ evidence }: CompiledTopic) {
    this.#kinds = evidence;
    for (const [kind, { cues, named }] of evidence.entries()) {
      for (const group of cues) this.#ofCues[group] = [...(this.#ofCues[group] ?? []), kind];
      for (const id of named) this.#ofSubjects.set(id, [...(this.#ofSubjects.get(id) ?? []), kind]);
    }
  }

  /**
   * Weighs the evidence in a block. Where a party of the topic is plainly there, little speaks
   * against it; where there is none but others of their kind, all of it is theirs.
   *
   * @param cues the number of the group of each cue
   * @param named how often each subject is named
   */
  weigh(cues: readonly number[], named: ReadonlyMap<string, number>, words: number): Evidence {
    if (cues.length === 0 && named.size === 0) return NO_EVIDENCE;
    const counts = this.#count(cues, named);
    const sum = { party: 0, home: 0, matter: 0, against: 0, always: 0 };
    let anchor = false;
    let halves = 0;
    let others = false;
    this.#kinds.forEach((kind, index) => {
      const times = Math.min(MOST, counts[index] ?? 0);
      if (times === 0) return;
      sum.party += times * kind.party;
      // A party that anchors the topic and has no matter of its own is a place.
      if (kind.anchor === true && kind.matter === 0) sum.home += times * kind.party;
      sum.matter += times * kind.matter;
      sum.against += times * kind.against;
      if (kind.always) sum.always += times * kind.against;
      if (kind.anchor === 'half') halves++;
      anchor ||= kind.anchor === true;
      others ||= kind.others;
    });
    const plain = sum.party >= PLAIN;
    const against = Math.min(plain ? sum.always : sum.against, CAP_AGAINST);
    if (others && !plain) return { ...NO_EVIDENCE, against };
    const anchored = anchor || (halves >= HALVES && !others);
    const cap = Math.max(CAP, words / WORDS_A_POINT);
    return {
      party: Math.min(sum.party, cap),
      home: Math.min(sum.home, cap),
      matter: Math.min(sum.matter, cap),
      against,
      anchored,
    };
  }

  /** How often each kind of evidence is met in a block, by its name; for people to read. */
  met(cues: readonly number[], named: ReadonlyMap<string, number>): Record<string, number> {
    const counts = this.#count(cues, named);
    return Object.fromEntries(
      this.#kinds
        .map(({ name }, kind) => [name, counts[kind] ?? 0] as const)
        .filter(([, n]) => n > 0),
    );
  }

  /** How often each kind of evidence is met. */
  #count(cues: readonly number[], named: ReadonlyMap<string, number>): number[] {
    const counts = this.#kinds.map(() => 0);
    const add = (kinds: readonly number[] | undefined, times: number): void => {
      for (const kind of kinds ?? []) counts[kind] = (counts[kind] ?? 0) + times;
    };
    for (const group of cues) add(this.#ofCues[group], 1);
    for (const [id, times] of named) add(this.#ofSubjects.get(id), times);
    return counts;
  }
}
