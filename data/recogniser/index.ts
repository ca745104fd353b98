import type { Gazetteer } from '../gazetteer/load.ts';
import type { Region } from '../reading/context.ts';
import type { Block, Mention } from './block.ts';
import { type Evidence, NO_EVIDENCE, Scales } from './evidence.ts';
import { examine } from './examine.ts';
import { InOrder } from './in-order.ts';
import { Judge } from './judge.ts';
import { pick } from './pick.ts';
import type { BlockRecord, Candidate } from './record.ts';
import type { TopicScore } from './topic.ts';

export type { Block, Mention } from './block.ts';

interface Settled<B> {
  onTopic: boolean;
  /** The mentions of each block that has any, in the order of its text; none overlap. */
  mentions: Map<B, readonly Mention[]>;
}

/** What a block holds: names that may be meant, or nothing but what bears on the names of others. */
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
  /** Decides all candidates by all blocks that are held, in time proportional to the candidates. */
  settle(): Settled<B>;
  /** The same; gives its caller the chance to pause now and then. No block may come or go then. */
  settling(): Generator<void, Settled<B>>;
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
  const records = new InOrder<B, BlockRecord>(order);
  const judge = (): Judge => {
    const inOrder = records.all().map(({ kept }) => kept);
    return new Judge(gazetteer, inOrder);
  };
  function* settling(): Generator<void, Settled<B>> {
    yield* records.arrange();
    const page = judge();
    const mentions = new Map<B, readonly Mention[]>();
    yield;
    for (const { block, kept: record } of records.all()) {
      const kept = pick(record, (candidate) => page.decide(record, candidate).kept);
      if (kept.length > 0) mentions.set(block, kept.map(toMention));
      yield;
    }
    return { onTopic: page.topic.onTopic, mentions };
  }
  return {
    add(block) {
      const record = examine(gazetteer, scales, block);
      if (!record) return undefined;
      records.set(block, record);
      return record.alone.length + record.crowded.length > 0 ? 'names' : 'hints';
    },
    remove(block) {
      records.delete(block);
    },
    settling,
    settle() {
      const settled = settling();
      for (;;) {
        const { done, value } = settled.next();
        if (done) return value;
      }
    },
    explain(block) {
      const page = judge();
      const record = records.get(block);
      if (!record) return [];
      const kept = new Set(pick(record, (candidate) => page.decide(record, candidate).kept));
      return [...record.alone, ...record.crowded].map((candidate) => {
        const { subject, start, end } = candidate;
        const decided = page.decide(record, candidate);
        const why = decided.kept && !kept.has(candidate) ? 'inside a longer name' : decided.why;
        return { subject, start, end, kept: kept.has(candidate), why };
      });
    },
    told(block) {
      const record = records.get(block);
      if (!record || record.evidence === NO_EVIDENCE) return undefined;
      const { region, heading, words, evidence, cues, named } = record;
      return { ...evidence, region, heading, words, met: scales.met(cues, named) };
    },
    score: () => judge().topic,
  };
}

function toMention({ subject, start, end, rule }: Candidate): Mention {
  return { subject, start, end, loud: rule.loud === true };
}
