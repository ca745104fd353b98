import type { CompiledTopic } from '../gazetteer/compile.ts';
import type { BlockRecord } from './record.ts';

/*
 * Whether a page is on topic. The pack names kinds of evidence: groups of cues and subjects, the
 * points for each time one is met, and how many times count at most; in a heading each counts
 * several times. The strongest kind counts at most `alone` plus twice all others: a word alone makes no
 * topic. Some kinds are anchors, without which there is no topic: the other points count
 * up to `rest` times those of the anchors. Points against are taken off. What a page is about is
 * said at its beginning: cues in its first words count twice. And it is said more than once: where
 * hardly more than one paragraph of several has to do with the topic, that is an aside, and anchors
 * count a third. So the main text is scored; readers' comments add up to `comments` times as much; navigation and boxes at the side
 * add nothing. A page is on topic when its points reach what the pack needs, plus what it needs
 * for each hundred words of its main text.
 */

/** The lead of a text are the paragraphs that begin in its first words; cues there count so often. */
const LEAD_WORDS = 40;
const LEAD = 2;

/** The share of anchors that counts where a text of so many paragraphs has too few roots. */
const ASIDE = 1 / 3;
const SEVERAL = 3;
const ROOTED = 4;

/** A paragraph with so many points is full of the topic. */
const FULL = 3;

export interface TopicScore {
  onTopic: boolean;
  points: number;
  needed: number;
  /** What fed the score; for people to read. */
  why: string;
}

/** How often groups of cues, by their number, and subjects, by their id, are met. */
type Counts = Map<number | string, number>;

/** Scores the page that consists of the blocks of the records. */
export function scoreTopic(records: Iterable<BlockRecord>, topic: CompiledTopic): TopicScore {
  const main: Counts = new Map();
  const talk: Counts = new Map();
  let words = 0;
  let paragraphs = 0;
  let rooted = 0;
  for (const record of records) {
    const { region, heading } = record;
    const counts = region === 'main' ? main : region === 'talk' ? talk : undefined;
    if (!counts) continue;
    const times = heading ? topic.heading : counts === main && words < LEAD_WORDS ? LEAD : 1;
    if (counts === main) {
      words += record.words;
      if (!heading) paragraphs++;
      rooted += record.roots * Math.min(times, LEAD);
    }
    for (const [cue, count] of record.cues) counts.set(cue, (counts.get(cue) ?? 0) + count * times);
    for (const [id, count] of record.named) counts.set(id, (counts.get(id) ?? 0) + count * times);
  }
  const aside = rooted < ROOTED && paragraphs >= SEVERAL;
  const own = pointsOf(main, topic, aside ? ASIDE : 1);
  const limit = topic.comments * own.points;
  const added = Math.max(0, Math.min(pointsOf(talk, topic, 1).points, limit));
  const points = own.points + added;
  const needed = topic.need + (topic.per100 * words) / 100;
  const comments = added > 0 ? [`comments ${added}`] : [];
  return { onTopic: points >= needed, points, needed, why: [...own.parts, ...comments].join(', ') };
}

interface Points {
  points: number;
  parts: string[];
}

/** Points of one kind of evidence are counted over all its cues together. */
function pointsOf(counts: Counts, topic: CompiledTopic, share: number): Points {
  const kinds = topic.evidence
    .map(({ name, cues, named, anchor, points, most }) => {
      const keys: (number | string)[] = [...cues, ...named];
      const count = keys.reduce<number>((sum, key) => sum + (counts.get(key) ?? 0), 0);
      return { name, anchor, points: points * Math.min(count, most) };
    })
    .filter(({ points }) => points !== 0);
  const sum = (some: typeof kinds): number => some.reduce((total, { points }) => total + points, 0);
  const speaking = kinds.filter(({ points }) => points > 0);
  const [strongest] = [...speaking].sort((a, b) => b.points - a.points);
  if (strongest) {
    const others = sum(speaking) - strongest.points;
    strongest.points = Math.min(strongest.points, topic.alone + 2 * others);
  }
  const anchors = share * sum(speaking.filter(({ anchor }) => anchor));
  const rest = sum(speaking.filter(({ anchor }) => !anchor));
  const against = sum(kinds.filter(({ points }) => points < 0));
  return {
    points: anchors + Math.min(rest, topic.rest * anchors) + against,
    parts: kinds.map(({ name, points }) => `${name} ${points}`),
  };
}

/** Whether a block has evidence of its own for the topic. */
export function hasEvidence(record: BlockRecord, topic: CompiledTopic): boolean {
  return topic.evidence.some(
    ({ cues, points }) => points > 0 && cues.some((cue) => record.cues.has(cue)),
  );
}

/** How firmly a block by itself roots the topic: 2 where it is full of it, 1 where it has some. */
export function rootsOf(
  { cues, named }: Pick<BlockRecord, 'cues' | 'named'>,
  topic: CompiledTopic,
): number {
  if (cues.size === 0 && named.size === 0) return 0;
  let sum = 0;
  for (const kind of topic.evidence) {
    if (kind.points <= 0) continue;
    const count = (all: ReadonlyMap<number | string, number>, keys: readonly (number | string)[]) =>
      keys.reduce<number>((total, key) => total + (all.get(key) ?? 0), 0);
    sum += kind.points * Math.min(count(cues, kind.cues) + count(named, kind.named), kind.most);
  }
  return sum >= FULL ? 2 : sum >= FULL / 2 ? 1 : 0;
}
