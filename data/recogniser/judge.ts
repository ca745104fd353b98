import type { Gazetteer } from '../gazetteer/load.ts';
import type { Block } from './block.ts';
import type { BlockRecord, Candidate, Namings } from './record.ts';
import { senseOnPage } from './sense.ts';
import { hasEvidence, scoreTopic, type TopicScore } from './topic.ts';

/** On a page that is on topic, so many more namings of somebody else are needed to claim a surname. */
const HOME = 3;

export interface Decision {
  kept: boolean;
  why: string;
}

/** Decides what the blocks alone could not, by the page as a whole. */
export class Judge<B extends Block> {
  readonly topic: TopicScore;
  readonly #gazetteer: Gazetteer;
  readonly #records: ReadonlyMap<B, BlockRecord>;
  readonly #order: (a: B, b: B) => number;
  readonly #cues = new Map<number, number>();
  readonly #namings = new Map<string, Namings>();
  readonly #languages = new Map<string, number>();

  constructor(
    gazetteer: Gazetteer,
    records: ReadonlyMap<B, BlockRecord>,
    order: (a: B, b: B) => number,
  ) {
    this.#gazetteer = gazetteer;
    this.#records = records;
    this.#order = order;
    this.topic = scoreTopic(records.values(), gazetteer.topic);
    for (const record of records.values()) this.#count(record);
  }

  decide(record: BlockRecord, candidate: Candidate): Decision {
    const { rule, subject, verdict, why } = candidate;
    if (verdict === 'rival') return { kept: false, why };
    if (subject === '') return { kept: true, why };
    const language = record.language || this.#language;
    if (!isIn(rule.languages, language)) return { kept: false, why: `not a name in “${language}”` };
    if (!rule.loud) {
      const quiet = this.#quiet(record);
      if (quiet) return { kept: false, why: quiet };
    }
    if (verdict === 'ask-person') return this.#decidePerson(subject);
    if (verdict === 'ask-sense' && rule.sense) {
      const { cueNames, weights } = this.#gazetteer;
      const answer = senseOnPage(rule.sense, this.#cues, weights);
      const heard = [...this.#cues].map(([cue, count]) => `${cueNames[cue]} ${count}`).join(', ');
      return { kept: answer === 'own', why: `page: ${heard}` };
    }
    return { kept: true, why: why || 'the name itself' };
  }

  /** Why quiet names are not marked in a block; undefined where they are. */
  #quiet(record: BlockRecord): string | undefined {
    const { onTopic, points, needed, why } = this.topic;
    if (!onTopic) return `quiet, and the page is not on topic: ${points} of ${needed} (${why})`;
    if (record.region === 'frame') return 'quiet, in the navigation';
    const unrelated = record.region === 'side' && !hasEvidence(record, this.#gazetteer.topic);
    return unrelated ? 'quiet, in an unrelated box' : undefined;
  }

  #decidePerson(subject: string): Decision {
    const namings = this.#namings.get(subject);
    if (!namings) return { kept: true, why: 'nobody else of that name on the page' };
    const { own, rival, ownFirst } = namings;
    const lead = own + (this.topic.onTopic ? HOME : 0) - rival;
    const kept = lead > 0 || (lead === 0 && ownFirst);
    return { kept, why: `named in full ${own} times, others ${rival} times` };
  }

  get #language(): string {
    const [most] = [...this.#languages].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? 'en';
  }

  #count(record: BlockRecord): void {
    const { cues, namings, language, candidates, region } = record;
    if (language && candidates.length > 0) {
      this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    }
    if (region === 'frame') return;
    for (const [cue, count] of cues) this.#cues.set(cue, (this.#cues.get(cue) ?? 0) + count);
    for (const [subject, { own, rival }] of namings) {
      const sum = this.#namings.get(subject) ?? {
        own: 0,
        rival: 0,
        ownFirst: this.#isOwnFirst(subject),
      };
      this.#namings.set(subject, { ...sum, own: sum.own + own, rival: sum.rival + rival });
    }
  }

  /** Whether the first to be named in full on the page is the subject. */
  #isOwnFirst(subject: string): boolean {
    const [first] = [...this.#records]
      .filter(([, { namings }]) => namings.has(subject))
      .sort(([a], [b]) => this.#order(a, b));
    return first?.[1].namings.get(subject)?.ownFirst ?? true;
  }
}

function isIn(languages: string | undefined, language: string): boolean {
  if (languages === 'any') return true;
  return languages === undefined ? language === 'en' : languages.split(' ').includes(language);
}
