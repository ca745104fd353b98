import type { CompiledTopic } from '../gazetteer/compiled.ts';
import { type Evidence, NO_EVIDENCE, PLAIN } from './evidence.ts';
import type { BlockRecord } from './record.ts';

/*
 * Whether a page is on topic. A topic has parties and a matter: a page that names the parties in
 * another matter is not about it, nor is one with that matter between others. So each sort of
 * points counts only so far as the other bears it out. A paragraph gives a few points of each and
 * no more, however full of the topic it is. What a page is about is said at its beginning: the
 * headings there, or else the first there is, and the first paragraph count more. Where no party is
 * named in them, the one paragraph that is fullest of the topic may be an aside, and something must
 * be left without it: points, or as much of the matter as makes a topic. Who fled the war may bake:
 * where the first paragraph has nothing but the place, the one that is fullest of the matter may be
 * hearsay. Navigation and boxes at the side count nothing; readers' comments add to what the main
 * text has.
 */

/** The first paragraph has so many words at least; a line before it is a date or an author. */
const LEAD_WORDS = 8;

/** A text of fewer paragraphs has no aside. */
const SEVERAL = 3;

/**
 * With so many points a first paragraph names more of the parties than where somebody comes from.
 */
const FULL = 4;

/**
 * With so many points from those who act, and not from where people come from, a page tells of
 * them.
 */
const ACTORS = 2;

export interface TopicScore {
  onTopic: boolean;
  points: number;
  needed: number;
  /** What fed the score; for people to read. */
  why: string;
}

/** Scores the page that consists of the blocks of the records. */
export function scoreTopic(records: Iterable<BlockRecord>, topic: CompiledTopic): TopicScore {
  const main = { ...NO_EVIDENCE };
  const talk = { ...NO_EVIDENCE };
  let fullest: Evidence = NO_EVIDENCE;
  let words = 0;
  let paragraphs = 0;
  let begun = false;
  let stated = false;
  let densest = 0;
  let led = false;
  let titled = false;
  for (const { region, heading, evidence, words: own } of records) {
    if (region === 'talk') add(talk, evidence, 1);
    if (region !== 'main') continue;
    // A note to readers may stand above the title.
    const title: boolean = heading && !(led && titled);
    const lead: boolean = !heading && !led && own >= LEAD_WORDS;
    add(main, evidence, title ? topic.heading : lead ? topic.lead : 1);
    words += own;
    led ||= lead;
    titled ||= title;
    begun ||= (title || lead) && evidence.party >= PLAIN;
    const told = evidence.party >= (title ? PLAIN : FULL) || evidence.matter > 0;
    stated ||= (title || lead) && told;
    if (heading) continue;
    paragraphs++;
    densest = Math.max(densest, evidence.matter);
    if (evidence.party + evidence.matter > fullest.party + fullest.matter) fullest = evidence;
  }
  const party = main.party + Math.min(talk.party, topic.comments * main.party);
  const matter = main.matter + Math.min(talk.matter, topic.comments * main.party);
  const points = (main.anchored ? balanced(party, matter, topic) : 0) - main.against;
  const needed = topic.need + (topic.per100 * words) / 100;
  const rest = matter - fullest.matter;
  const left = balanced(party - fullest.party, rest, topic);
  const enough = topic.aside * needed;
  const passing = !begun && left < enough && rest < needed;
  const hearsay = !stated && matter - densest < enough / 2 && main.party - main.home < ACTORS;
  const aside = paragraphs >= SEVERAL && (passing || hearsay);
  const why =
    `party ${party.toFixed(1)}, matter ${matter.toFixed(1)}, against ${main.against.toFixed(1)}` +
    (aside ? ', an aside' : '');
  return { onTopic: points >= needed && !aside, points, needed, why };
}

function add(sum: Evidence, evidence: Evidence, times: number): void {
  const { party, home, matter, against, anchored } = evidence;
  sum.party += times * party;
  sum.home += times * home;
  sum.matter += times * matter;
  sum.against += times * against;
  sum.anchored ||= anchored;
}

/** The points of the parties and of the matter, each as far as the other bears it out. */
function balanced(party: number, matter: number, { balance }: CompiledTopic): number {
  return Math.min(party, balance * matter) + Math.min(matter, balance * party);
}
