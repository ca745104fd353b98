import type { Gazetteer } from '../gazetteer/load.ts';
import { Page } from './page.ts';
import type { BlockRecord, Candidate } from './record.ts';
import { senseInHeading, senseOnPage } from './sense.ts';
import { scoreTopic, type TopicScore } from './topic.ts';

/** On a page that is on topic, so many more namings of somebody else are needed to claim a surname. */
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
  /** Why no quiet name is marked, if none is. */
  readonly #allQuiet: string | undefined;

  /** @param records the blocks of the page in document order */
  constructor(gazetteer: Gazetteer, records: readonly BlockRecord[]) {
    this.#gazetteer = gazetteer;
    this.topic = scoreTopic(records, gazetteer.topic);
    this.#page = new Page(records);
    const { onTopic, points, needed, why } = this.topic;
    if (!onTopic) {
      this.#allQuiet = `quiet, and the page is not on topic: ${points} of ${needed} (${why})`;
    }
  }

  decide(record: BlockRecord, candidate: Candidate): Decision {
    const { rule, subject, verdict, why } = candidate;
    if (verdict === 'rival') return { kept: false, why };
    if (subject === '') return { kept: true, why };
    const language = record.language || this.#page.language;
    if (!isIn(rule.languages, language)) return { kept: false, why: `not a name in “${language}”` };
    const quiet = rule.loud ? undefined : this.#quiet(record);
    if (quiet !== undefined) return { kept: false, why: quiet };
    if (verdict === 'ask-person') {
      const person = this.#decidePerson(subject);
      return person.kept && rule.sense?.reach === 'page' ? this.#decideSense(candidate) : person;
    }
    if (verdict === 'ask-topic' && !this.#isTopical(candidate, language)) {
      return { kept: false, why };
    }
    if (verdict === 'ask-sense' || verdict === 'ask-topic') return this.#decideSense(candidate);
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
  #isTopical(candidate: Candidate, language: string): boolean {
    if (!this.topic.onTopic) return false;
    return language === 'en' || this.#page.before(candidate).used !== 'own';
  }

  #decidePerson(subject: string): Decision {
    const namings = this.#page.namingsOf(subject);
    if (!namings) return { kept: true, why: 'nobody else of that name on the page' };
    const { own, rival, ownFirst } = namings;
    const lead = own + (this.topic.onTopic ? HOME : 0) - rival;
    const kept = lead > 0 || (lead === 0 && ownFirst);
    return { kept, why: `named in full ${own} times, others ${rival} times` };
  }

  #decideSense(candidate: Candidate): Decision {
    const { sense } = candidate.rule;
    if (!sense) return { kept: true, why: '' };
    const { heading, date, used } = this.#page.before(candidate);
    const then = senseInHeading(sense, date);
    if (then.answer !== 'unclear')
      return { kept: then.answer === 'own', why: 'the date before it' };
    const section = senseInHeading(sense, heading);
    if (section.answer !== 'unclear') return { kept: section.answer === 'own', why: section.why };
    if (used && sense.reach === 'page') return { kept: used === 'own', why: 'as used before' };
    if (sense.reach === 'page' && sense.otherwise === 'rival' && this.topic.onTopic) {
      return { kept: true, why: 'the page is on topic' };
    }
    const answer = senseOnPage(sense, this.#page.cues, this.#gazetteer.weights);
    return { kept: answer === 'own', why: 'by the cues of the page' };
  }
}

function isIn(languages: string | undefined, language: string): boolean {
  if (languages === 'any') return true;
  return languages === undefined ? language === 'en' : languages.split(' ').includes(language);
}
