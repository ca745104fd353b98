import type { Gazetteer } from '../gazetteer/load.ts';
import type { BlockRecord, Candidate, Namings } from './record.ts';
import { senseInHeading, senseOnPage } from './sense.ts';
import { scoreTopic, type TopicScore } from './topic.ts';

/** On a page that is on topic, so many more namings of somebody else are needed to claim a surname. */
const HOME = 2;

export interface Decision {
  kept: boolean;
  why: string;
}

type Sense = 'own' | 'rival';

/** What comes before a block, as far as it bears on the block's names. */
interface Before {
  heading: BlockRecord | undefined;
  /** In which sense the name of each subject was last used. */
  senses: ReadonlyMap<string, Sense>;
}

/** Decides what the blocks alone could not, by the page as a whole. */
export class Judge {
  readonly topic: TopicScore;
  readonly #gazetteer: Gazetteer;
  readonly #before = new Map<BlockRecord, Before>();
  readonly #cues = new Map<number, number>();
  readonly #namings = new Map<string, Namings>();
  readonly #languages = new Map<string, number>();

  /** @param records the blocks of the page in document order */
  constructor(gazetteer: Gazetteer, records: readonly BlockRecord[]) {
    this.#gazetteer = gazetteer;
    this.topic = scoreTopic(records, gazetteer.topic);
    this.#walk(records);
    for (const record of records) this.#count(record);
  }

  decide(record: BlockRecord, candidate: Candidate): Decision {
    const { rule, subject, verdict, why } = candidate;
    if (verdict === 'rival') return { kept: false, why };
    if (subject === '') return { kept: true, why };
    const language = record.language || this.#language;
    if (!isIn(rule.languages, language)) return { kept: false, why: `not a name in “${language}”` };
    const quiet = rule.loud ? undefined : this.#quiet(record);
    if (quiet !== undefined) return { kept: false, why: quiet };
    if (verdict === 'ask-person') {
      const person = this.#decidePerson(subject);
      return person.kept && rule.sense?.reach === 'page'
        ? this.#decideSense(record, candidate)
        : person;
    }
    if (verdict === 'ask-topic' && !this.topic.onTopic) return { kept: false, why };
    if (verdict === 'ask-sense' || verdict === 'ask-topic') {
      return this.#decideSense(record, candidate);
    }
    return { kept: true, why: why || 'the name itself' };
  }

  /** Why quiet names are not marked in a block; undefined where they are. */
  #quiet(record: BlockRecord): string | undefined {
    const { onTopic, points, needed, why } = this.topic;
    if (!onTopic) return `quiet, and the page is not on topic: ${points} of ${needed} (${why})`;
    if (record.region === 'frame') return 'quiet, in the navigation';
    const { party, matter } = record.evidence;
    const unrelated = party + matter === 0;
    return record.region === 'side' && unrelated ? 'quiet, in an unrelated box' : undefined;
  }

  #decidePerson(subject: string): Decision {
    const namings = this.#namings.get(subject);
    if (!namings) return { kept: true, why: 'nobody else of that name on the page' };
    const { own, rival, ownFirst } = namings;
    const lead = own + (this.topic.onTopic ? HOME : 0) - rival;
    const kept = lead > 0 || (lead === 0 && ownFirst);
    return { kept, why: `named in full ${own} times, others ${rival} times` };
  }

  #decideSense(record: BlockRecord, { subject, rule: { sense } }: Candidate): Decision {
    if (!sense) return { kept: true, why: '' };
    const before = this.#before.get(record);
    const section = senseInHeading(sense, before?.heading?.cues ?? NO_CUES);
    if (section.answer !== 'unclear') return { kept: section.answer === 'own', why: section.why };
    const known = before?.senses.get(subject);
    if (known && sense.reach === 'page') return { kept: known === 'own', why: 'as used before' };
    if (sense.otherwise === 'rival' && this.topic.onTopic) {
      return { kept: true, why: 'the page is on topic' };
    }
    const answer = senseOnPage(sense, this.#cues, this.#gazetteer.weights);
    return { kept: answer === 'own', why: 'by the cues of the page' };
  }

  get #language(): string {
    const [most] = [...this.#languages].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? 'en';
  }

  /** Goes along the page and notes what comes before each block with names. */
  #walk(records: readonly BlockRecord[]): void {
    let title = true;
    let heading: BlockRecord | undefined;
    let senses: ReadonlyMap<string, Sense> = new Map();
    for (const record of records) {
      this.#before.set(record, { heading: record.heading ? undefined : heading, senses });
      // The first heading is the page's: it opens no section.
      if (record.heading && !title) heading = record;
      if (record.heading) title = false;
      if (record.senses.size === 0) continue;
      senses = new Map([...senses, ...record.senses]);
    }
  }

  #count({ cues, namings, language, region }: BlockRecord): void {
    if (language) this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    if (region === 'frame') return;
    for (const [cue, count] of cues) this.#cues.set(cue, (this.#cues.get(cue) ?? 0) + count);
    for (const [subject, { own, rival, ownFirst }] of namings) {
      const sum = this.#namings.get(subject) ?? { own: 0, rival: 0, ownFirst };
      this.#namings.set(subject, { ...sum, own: sum.own + own, rival: sum.rival + rival });
    }
  }
}

const NO_CUES: ReadonlyMap<number, number> = new Map();

function isIn(languages: string | undefined, language: string): boolean {
  if (languages === 'any') return true;
  return languages === undefined ? language === 'en' : languages.split(' ').includes(language);
}
