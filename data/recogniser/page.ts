import type { BlockRecord } from './record.ts';

/** How often a subject, and somebody else of its name, is named in full. */
interface Named {
  own: number;
  rival: number;
}

/** What the page as a whole tells of its names, kept up as its blocks come and go. */
export class Page {
  readonly #languages = new Map<string, number>();
  readonly #cues = new Map<number, number>();
  readonly #named = new Map<string, Named>();

  add(record: BlockRecord): void {
    this.#count(record, 1);
  }

  remove(record: BlockRecord): void {
    this.#count(record, -1);
  }

  /**
   * How often each group of cues is met, by its number; navigation and boxes at the side are not
   * asked.
   */
  get cues(): ReadonlyMap<number, number> {
    return this.#cues;
  }

  /**
   * The language of most blocks, of several the first; English where none is known.
   * @param records all that are there, in document order
   */
  languageOf(records: readonly BlockRecord[]): string {
    const most = Math.max(0, ...this.#languages.values());
    if (most === 0) return 'en';
    const first = ({ language }: BlockRecord) => this.#languages.get(language) === most;
    return records.find(first)?.language ?? 'en';
  }

  /** How often a subject of whose name somebody is named in full is so; navigation is not asked. */
  namedOf(subject: string): Readonly<Named> {
    return this.#named.get(subject) ?? NOBODY;
  }

  #count({ language, cues, namings, region }: BlockRecord, by: 1 | -1): void {
    if (language !== '') add(this.#languages, language, by);
    if (region !== 'frame' && region !== 'side') for (const cue of cues) add(this.#cues, cue, by);
    if (region === 'frame') return;
    for (const [subject, { own, rival }] of namings) {
      const sum = this.#named.get(subject) ?? { own: 0, rival: 0 };
      sum.own += by * own;
      sum.rival += by * rival;
      this.#named.set(subject, sum);
    }
  }
}

const NOBODY: Named = { own: 0, rival: 0 };

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Whether the first who is named in full by a subject's name is the subject. */
export function isNamedFirst(subject: string, records: readonly BlockRecord[]): boolean {
  const first = records.find(({ region, namings }) => region !== 'frame' && namings.has(subject));
  return first?.namings.get(subject)?.ownFirst === true;
}
