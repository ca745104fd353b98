import type { BlockRecord, Candidate, Namings, Used } from './record.ts';

/** What comes before a candidate, as far as it bears on its sense. */
interface Before {
  /** The groups of the cues in the heading of its section. */
  heading: ReadonlySet<number>;
  /** Those of the date right before its block, in a row or a list. */
  date: ReadonlySet<number>;
  /** In which sense the name was last used in a block before. */
  used: Used | undefined;
}

/**
 * What the page as a whole tells of its names. Each answer is made when it is first asked for: most
 * candidates are decided by their own block.
 */
export class Page {
  readonly #records: readonly BlockRecord[];
  #language: string | undefined;
  #cues: ReadonlyMap<number, number> | undefined;
  #namings: ReadonlyMap<string, Namings> | undefined;
  #before: ReadonlyMap<Candidate, Before> | undefined;

  /** @param records the blocks of the page in document order */
  constructor(records: readonly BlockRecord[]) {
    this.#records = records;
  }

  /** The language of most blocks; English where none is known. */
  get language(): string {
    this.#language ??= mostOf(this.#records.map(({ language }) => language)) ?? 'en';
    return this.#language;
  }

  /**
   * How often each group of cues is met, by its number; navigation and boxes at the side are not
   * asked.
   */
  get cues(): ReadonlyMap<number, number> {
    this.#cues ??= countCues(this.#records);
    return this.#cues;
  }

  /** Who of a subject's name is named in full, and how often; navigation is not asked. */
  namingsOf(subject: string): Namings | undefined {
    this.#namings ??= sumNamings(this.#records);
    return this.#namings.get(subject);
  }

  /** What comes before a candidate that the page must tell the sense of. */
  before(candidate: Candidate): Before {
    this.#before ??= walk(this.#records);
    return this.#before.get(candidate) ?? NOTHING_BEFORE;
  }
}

const NO_CUES: ReadonlySet<number> = new Set();
const NOTHING_BEFORE: Before = { heading: NO_CUES, date: NO_CUES, used: undefined };

/** What is there most often, but for what is empty; of several the first. */
function mostOf(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of all) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((one) => counts.get(one) === most);
}

function countCues(records: readonly BlockRecord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { cues, region } of records) {
    if (region === 'frame' || region === 'side') continue;
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  return counts;
}

function sumNamings(records: readonly BlockRecord[]): Map<string, Namings> {
  const sums = new Map<string, Namings>();
  for (const { namings, region } of records) {
    if (region === 'frame') continue;
    for (const [subject, { own, rival, ownFirst }] of namings) {
      const sum = sums.get(subject) ?? { own: 0, rival: 0, ownFirst };
      sum.own += own;
      sum.rival += rival;
      sums.set(subject, sum);
    }
  }
  return sums;
}

/**
 * Goes along the page and notes what comes before each candidate of which the sense is not told.
 */
function walk(records: readonly BlockRecord[]): Map<Candidate, Before> {
  const before = new Map<Candidate, Before>();
  const senses = new Map<string, Used>();
  let title = true;
  let section = NO_CUES;
  let date = NO_CUES;
  for (const record of records) {
    const heading = record.heading ? NO_CUES : section;
    const own = record.heading ? NO_CUES : date;
    const note = (candidate: Candidate): void => {
      const { verdict, rule } = candidate;
      if (!rule.sense || verdict === 'own' || verdict === 'rival') return;
      before.set(candidate, { heading, date: own, used: senses.get(candidate.subject) });
    };
    record.alone.forEach(note);
    record.crowded.forEach(note);
    // The first heading is the page's: it opens no section.
    if (record.heading && !title) section = new Set(record.cues);
    if (record.heading) title = false;
    date = record.dates ? new Set(record.cues) : NO_CUES;
    for (const [subject, sense] of record.senses) senses.set(subject, sense);
  }
  return before;
}
