import type { CompiledTopic } from '../gazetteer/compile.ts';
import type { BlockRecord } from './record.ts';

/*
 * Whether a page is on topic. The pack names kinds of evidence, each with its groups of cues, its
 * points for each time a cue is met, and how many times count at most; a cue in a heading counts
 * several times. The points of the main text are summed. Readers' comments may add as much again
 * as the main text has, and no more; navigation and boxes at the side add nothing. A page is on
 * topic when its points reach what the pack needs, plus what it needs for each hundred words.
 */

export interface TopicScore {
  onTopic: boolean;
  points: number;
  needed: number;
  /** What fed the score; for people to read. */
  why: string;
}

type Counts = Map<number, number>;

/** Scores the page that consists of the blocks of the records. */
export function scoreTopic(records: Iterable<BlockRecord>, topic: CompiledTopic): TopicScore {
  const main: Counts = new Map();
  const talk: Counts = new Map();
  let words = 0;
  for (const record of records) {
    if (record.region !== 'main' && record.region !== 'talk') continue;
    if (record.region === 'main') words += record.words;
    const counts = record.region === 'main' ? main : talk;
    const times = record.heading ? topic.heading : 1;
    for (const [cue, count] of record.cues) counts.set(cue, (counts.get(cue) ?? 0) + count * times);
  }
  const own = pointsOf(main, topic);
  const added = Math.max(0, Math.min(pointsOf(talk, topic).points, own.points));
  const points = own.points + added;
  const needed = topic.need + (topic.per100 * words) / 100;
  const comments = added > 0 ? [`comments ${added}`] : [];
  return { onTopic: points >= needed, points, needed, why: [...own.parts, ...comments].join(', ') };
}

/** Points of one kind of evidence are counted over all its cues together. */
function pointsOf(counts: Counts, topic: CompiledTopic): { points: number; parts: string[] } {
  let points = 0;
  const parts: string[] = [];
  for (const { name, cues, points: each, most } of topic.evidence) {
    const count = cues.reduce((sum, cue) => sum + (counts.get(cue) ?? 0), 0);
    if (count === 0) continue;
    points += each * Math.min(count, most);
    parts.push(`${name} ${each * Math.min(count, most)}`);
  }
  return { points, parts };
}

/** Whether a block has evidence of its own for the topic. */
export function hasEvidence(record: BlockRecord, topic: CompiledTopic): boolean {
  return topic.evidence.some(
    ({ cues, points }) => points > 0 && cues.some((cue) => record.cues.has(cue)),
  );
}
