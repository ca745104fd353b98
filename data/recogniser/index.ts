import type { Gazetteer } from '../gazetteer/load.ts';
import type { Region } from '../reading/context.ts';
import type { Block, Mention } from './block.ts';
import { type Evidence, NO_EVIDENCE, Scales } from './evidence.ts';
import { examine } from './examine.ts';
import { pick } from './pick.ts';
import { type Resettled, Settler } from './settler.ts';
import type { TopicScore } from './topic.ts';

export type { Block, Mention } from './block.ts';

interface Settled<B> {
  onTopic: boolean;
  /** The mentions of each block that has any, in the order of its text; none overlap. */
  mentions: Map<B, readonly Mention[]>;
}

/**
 * What a block holds: names that may be meant, or nothing but what bears on the names of others.
 */
export type Holding = 'names' | 'hints';

/** Why a candidate was kept or dropped. */
export interface Explained {
  subject: string;
  start: number;
  end: number;
  kept: boolean;
  /** The rule that decided, and upon what. */
  why: string;
}

/** What a block tells of the topic. */
export interface Told extends Evidence {
  region: Region;
  heading: boolean;
  words: number;
  /** How often each kind of evidence is met in it. */
  met: Record<string, number>;
}

/** Recognises the mentions of a page, block by block as it is read. */
export interface Recogniser<B extends Block> {
  /**
   * Searches a block, in time proportional to its text, which need not be kept.
   *
   * @returns what the block holds; undefined for nothing, else it has to be removed when it goes
   */
  add(block: B): Holding | undefined;
  remove(block: B): void;
  /** Decides all candidates by all blocks that are held. */
  settle(): Settled<B>;
  /**
   * The same, but tells only what is decided otherwise than when last settled. Gives its caller the
   * chance to pause now and then; no block may come or go then.
   */
  settling(): Generator<void, Resettled<B>>;
  /** Says for every candidate of a block why it was kept or dropped. */
  explain(block: B): Explained[];
  /** What a block tells of the topic; undefined where it tells nothing. */
  told(block: B): Told | undefined;
  /** The score by which the page was last found to be on topic or not. */
  score(): TopicScore;
}

/**
 * Makes a recogniser for one page.
 *
 * @param order compares two blocks by their place in the document; called for blocks that hold
 *   something
 */
export function createRecogniser<B extends Block>(
  gazetteer: Gazetteer,
  order: (a: B, b: B) => number,
): Recogniser<B> {
  const scales = new Scales(gazetteer.topic);
  const settler = new Settler<B>(gazetteer, order);
  return {
    add(block) {
      const record = examine(gazetteer, scales, block);
      if (!record) return undefined;
      settler.add(block, record);
      return record.alone.length + record.crowded.length > 0 ? 'names' : 'hints';
    },
    remove(block) {
      settler.remove(block);
    },
    settling: () => settler.settle(),
    settle() {
      const settling = settler.settle();
      for (;;) {
        const { done, value } = settling.next();
        if (done) return { onTopic: value.onTopic, mentions: settler.settled() };
      }
    },
    explain(block) {
      const page = settler.judge();
      const record = settler.get(block);
      if (!record) return [];
      const before = settler.before(block);
      const kept = new Set(
        pick(record, (candidate) => page.decide(record, candidate, before).kept),
      );
      return [...record.alone, ...record.crowded].map((candidate) => {
        const { subject, start, end } = candidate;
        const decided = page.decide(record, candidate, before);
        const why = decided.kept && !kept.has(candidate) ? 'inside a longer name' : decided.why;
        return { subject, start, end, kept: kept.has(candidate), why };
      });
    },
    told(block) {
      const record = settler.get(block);
      if (!record || record.evidence === NO_EVIDENCE) return undefined;
      const { region, heading, words, evidence, cues, named } = record;
      return { ...evidence, region, heading, words, met: scales.met(cues, named) };
    },
    score: () => settler.judge().topic,
  };
}
