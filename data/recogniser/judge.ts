import type { Sense } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Before } from './before.ts';
import { isNamedFirst, type Page } from './page.ts';
import type { BlockRecord, Candidate, Used } from './record.ts';
import { senseInHeading, senseOnPage } from './sense.ts';
import { scoreTopic, type TopicScore } from './topic.ts';

/**
 * On a page that is on topic, so many more namings of somebody else are needed to claim a surname.
 */
const HOME = 2;

export interface Decision {
  kept: boolean;
  why: string;
}

/** Decides what the blocks alone could not, by the page as a whole. */
export class Judge {
  readonly topic: TopicScore;
  readonly #gazetteer: Gazetteer;
  readonly #page: Page;
  readonly #records: readonly BlockRecord[];
  #language: string | undefined;
  /** Why no quiet name is marked, if none is. */
  readonly #allQuiet: string | undefined;

  /** @param records the blocks of the page in document order */
  constructor(gazetteer: Gazetteer, page: Page, records: readonly BlockRecord[]) {
    this.#gazetteer = gazetteer;
    this.topic = scoreTopic(records, gazetteer.topic);
    this.#page = page;
    this.#records = records;
    const { onTopic, points, needed, why } = this.topic;
    if (!onTopic) {
      this.#allQuiet = `quiet, and the page is not on topic: ${points} of ${needed} (${why})`;
    }
  }

  /** The language of most blocks; English where none is known. */
  get language(): string {
    this.#language ??= this.#page.languageOf(this.#records);
    return this.#language;
  }

  /** Whether a surname alone means a subject, by those who are named in full. */
  means(subject: string): boolean {
    return this.#decidePerson(subject).kept;
  }

  /** What all cues of the page say of a sense. */
  sense(sense: Sense): Used {
    return senseOnPage(sense, this.#page.cues, this.#gazetteer.weights);
  }

  /** @param before what comes before the block */
  decide(record: BlockRecord, candidate: Candidate, before: Before): Decision {
    const { rule, subject, verdict, why } = candidate;
    if (verdict === 'rival') return { kept: false, why };
    if (subject === '') return { kept: true, why };
    const language = record.language || this.language;
    if (!isIn(rule.languages, language)) return { kept: false, why: `not a name in “${language}”` };
    const quiet = rule.loud ? undefined : this.#quiet(record);
    if (quiet !== undefined) return { kept: false, why: quiet };
    if (verdict === 'ask-person') {
      const person = this.#decidePerson(subject);
      return person.kept && rule.sense?.reach === 'page'
        ? this.#decideSense(candidate, before)
        : person;
    }
    if (verdict === 'ask-topic' && !this.#isTopical(language, before.used.get(subject))) {
      return { kept: false, why };
    }
    if (verdict === 'ask-sense' || verdict === 'ask-topic')
      return this.#decideSense(candidate, before);
    return { kept: true, why: why || 'the name itself' };
  }

  /** Why quiet names are not marked in a block; undefined where they are. */
  #quiet({ region, evidence: { party, matter } }: BlockRecord): string | undefined {
    if (this.#allQuiet !== undefined) return this.#allQuiet;
    if (region === 'frame') return 'quiet, in the navigation';
    const unrelated = region === 'side' && party + matter === 0;
    return unrelated ? 'quiet, in an unrelated box' : undefined;
  }

  /**
   * Whether a stock phrase may be the name all the same: on a page that is on topic. The press of
   * other languages takes up what it has named with the article for it; without, it is another.
   */
  #isTopical(language: string, used: Used | undefined): boolean {
    if (!this.topic.onTopic) return false;
    return language === 'en' || used !== 'own';
  }

  #decidePerson(subject: string): Decision {
    const { own, rival } = this.#page.namedOf(subject);
    if (own + rival === 0) return { kept: true, why: 'nobody else of that name on the page' };
    const lead = own + (this.topic.onTopic ? HOME : 0) - rival;
    const kept = lead > 0 || (lead === 0 && isNamedFirst(subject, this.#records));
    return { kept, why: `named in full ${own} times, others ${rival} times` };
  }

  #decideSense({ rule, subject }: Candidate, before: Before): Decision {
    const { sense } = rule;
    if (!sense) return { kept: true, why: '' };
    const { heading, date } = before;
    const used = before.used.get(subject);
    const then = senseInHeading(sense, date);
    if (then.answer !== 'unclear')
      return { kept: then.answer === 'own', why: 'the date before it' };
    const section = senseInHeading(sense, heading);
    if (section.answer !== 'unclear') return { kept: section.answer === 'own', why: section.why };
    if (used && sense.reach === 'page') return { kept: used === 'own', why: 'as used before' };
    if (sense.reach === 'page' && sense.otherwise === 'rival' && this.topic.onTopic) {
      return { kept: true, why: 'the page is on topic' };
    }
    return { kept: this.sense(sense) === 'own', why: 'by the cues of the page' };
  }
}

function isIn(languages: string | undefined, language: string): boolean {
  if (languages === 'any') return true;
  return languages === undefined ? language === 'en' : languages.split(' ').includes(language);
}
