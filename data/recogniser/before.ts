import type { BlockRecord, Used } from './record.ts';

/** What comes before a block, as far as it bears on the sense of its names. */
export interface Before {
  /** The groups of the cues in the heading of its section. */
  readonly heading: readonly number[];
  /** Those of the date right before it, in a row or a list. */
  readonly date: readonly number[];
  /** In which sense names that it asks about were last used in a block before, by subject. */
  readonly used: ReadonlyMap<string, Used>;
}

const NO_CUES: readonly number[] = [];
const NO_USE: ReadonlyMap<string, Used> = new Map();

export const NOTHING_BEFORE: Before = { heading: NO_CUES, date: NO_CUES, used: NO_USE };

/** Goes along the blocks of a page and knows what comes before the next. */
export class Walk {
  readonly #senses = new Map<string, Used>();
  #title = true;
  #section = NO_CUES;
  #date = NO_CUES;

  /**
   * What comes before a block.
   * @param subjects those that it asks about
   * @param known what came before it once: given back where that is still the same
   */
  before({ heading }: BlockRecord, subjects: Iterable<string>, known: Before): Before {
    const section = heading ? NO_CUES : this.#section;
    const date = heading ? NO_CUES : this.#date;
    let same = section === known.heading && date === known.date;
    for (const subject of subjects) same &&= known.used.get(subject) === this.#senses.get(subject);
    return same ? known : { heading: section, date, used: this.#used(subjects) };
  }

  #used(subjects: Iterable<string>): ReadonlyMap<string, Used> {
    const used = new Map<string, Used>();
    for (const subject of subjects) {
      const sense = this.#senses.get(subject);
      if (sense) used.set(subject, sense);
    }
    return used;
  }

  /** Goes past a block. */
  pass({ heading, dates, cues, senses }: BlockRecord): void {
    // The first heading is the page's: it opens no section.
    if (heading && !this.#title) this.#section = cues;
    if (heading) this.#title = false;
    this.#date = dates ? cues : NO_CUES;
    if (senses.size > 0) for (const [subject, sense] of senses) this.#senses.set(subject, sense);
  }
}
