import type { CompiledTopic } from '../gazetteer/compile.ts';
import type { BlockRecord } from './record.ts';

/** What one block tells of the topic, in points. */
export interface Evidence {
  /** For those whom the topic is about. */
  party: number;
  /** For what it is about. */
  matter: number;
  against: number;
  /** Whether it has something that the topic cannot be without. */
  anchored: boolean;
}

export const NO_EVIDENCE: Evidence = { party: 0, matter: 0, against: 0, anchored: false };

/** A kind of evidence counts so many times in a block at most. */
const MOST = 3;

/** A block gives so many points of each sort at most; a long one, one for each so many words. */
const CAP = 6;
const WORDS_A_POINT = 12;
/** What speaks against the topic is often said for contrast, and gives less. */
const CAP_AGAINST = 2.6;

/** With so many points a party of the topic is plainly there. */
export const PLAIN = 1;

/**
 * Weighs the evidence in a block. Where a party of the topic is plainly there, nothing speaks
 * against it; where there is none but others of their kind, the matter is theirs.
 */
export function weigh(
  { cues, named, words }: Pick<BlockRecord, 'cues' | 'named' | 'words'>,
  topic: CompiledTopic,
): Evidence {
  if (cues.size === 0 && named.size === 0) return NO_EVIDENCE;
  const sum = { party: 0, matter: 0, against: 0 };
  let anchored = false;
  let others = false;
  for (const kind of topic.evidence) {
    const times = Math.min(MOST, countOf(kind.cues, cues) + countOf(kind.named, named));
    if (times === 0) continue;
    sum.party += times * kind.party;
    sum.matter += times * kind.matter;
    sum.against += times * kind.against;
    anchored ||= kind.anchor;
    others ||= kind.others;
  }
  const plain = sum.party >= PLAIN;
  const cap = Math.max(CAP, words / WORDS_A_POINT);
  return {
    party: Math.min(sum.party, cap),
    matter: others && !plain ? 0 : Math.min(sum.matter, cap),
    against: plain ? 0 : Math.min(sum.against, CAP_AGAINST),
    anchored,
  };
}

function countOf<K>(keys: readonly K[], counts: ReadonlyMap<K, number>): number {
  return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
}
