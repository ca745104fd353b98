import type { Sense } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { Asking } from './asking.ts';
import { type Before, NOTHING_BEFORE, Walk } from './before.ts';
import type { Mention } from './block.ts';
import { InOrder } from './in-order.ts';
import { Judge } from './judge.ts';
import { Page } from './page.ts';
import { pick } from './pick.ts';
import type { BlockRecord, Candidate } from './record.ts';

/** What a page's blocks mean, as far as they mean something else than when last settled. */
export interface Resettled<B> {
  onTopic: boolean;
  /** The mentions of each block that has others now, or had some and has none. */
  changed: ReadonlyMap<B, readonly Mention[]>;
}

/** A block's record with what was decided of it, and upon what. */
interface Held {
  readonly record: BlockRecord;
  /** The subjects of names that the page must tell the sense of. */
  readonly unclear: ReadonlySet<string>;
  before: Before;
  mentions: readonly Mention[];
}

const NONE: readonly Mention[] = [];
const NO_SUBJECTS: ReadonlySet<string> = new Set();

/**
 * Decides the candidates of a page, and again only those upon which something bears that has
 * changed. Most are decided by their own block and by whether the page is on topic.
 */
export class Settler<B> {
  readonly #gazetteer: Gazetteer;
  readonly #held: InOrder<B, Held>;
  readonly #page = new Page();
  /** The blocks with names of which a surname alone may mean a subject. */
  readonly #persons = new Asking<string, B>();
  /** Those with names of which all cues of the page may tell the sense. */
  readonly #senses = new Asking<Sense, B>();
  /** Those that ask for the language of the page. */
  readonly #languages = new Asking<'page', B>();
  /** The blocks that have to be decided when the page is settled next. */
  readonly #added = new Set<B>();
  /** Whether a block has come or gone since. */
  #stirred = true;
  #onTopic: boolean | undefined;

  /** @param order compares two blocks by their place in the document */
  constructor(gazetteer: Gazetteer, order: (a: B, b: B) => number) {
    this.#gazetteer = gazetteer;
    this.#held = new InOrder(order);
  }

  get(block: B): BlockRecord | undefined {
    return this.#held.get(block)?.record;
  }

  /** A block that is added anew is taken for one of which nothing was told yet. */
  add(block: B, record: BlockRecord): void {
    this.remove(block);
    const candidates = candidatesOf(record);
    const unclear = candidates.filter(asksSense).map(({ subject }) => subject);
    this.#held.set(block, {
      record,
      unclear: unclear.length > 0 ? new Set(unclear) : NO_SUBJECTS,
      before: NOTHING_BEFORE,
      mentions: NONE,
    });
    this.#page.add(record);
    this.#stirred = true;
    if (candidates.length === 0) return;
    this.#added.add(block);
    if (record.language === '') this.#languages.add('page', block);
    for (const candidate of candidates) {
      const { subject, verdict, rule } = candidate;
      if (verdict === 'ask-person') this.#persons.add(subject, block);
      if (rule.sense?.reach === 'page' && asksSense(candidate)) this.#senses.add(rule.sense, block);
    }
  }

  remove(block: B): void {
    const held = this.#held.get(block);
    if (!held) return;
    this.#held.delete(block);
    this.#page.remove(held.record);
    this.#stirred = true;
    this.#added.delete(block);
    this.#languages.delete('page', block);
    for (const { subject, rule } of candidatesOf(held.record)) {
      this.#persons.delete(subject, block);
      if (rule.sense) this.#senses.delete(rule.sense, block);
    }
  }

  /** What decides by the blocks that are there. */
  judge(): Judge {
    const records = this.#held.all().map(({ kept }) => kept.record);
    return new Judge(this.#gazetteer, this.#page, records);
  }

  /** What comes before a block as it is settled. */
  before(block: B): Before {
    for (const moved of this.#walk()) this.#added.add(moved);
    return this.#held.get(block)?.before ?? NOTHING_BEFORE;
  }

  /**
   * The mentions of each block that has any, as they were last settled, in the document's order.
   */
  settled(): Map<B, readonly Mention[]> {
    const all = new Map<B, readonly Mention[]>();
    for (const { block, kept } of this.#held.all())
      if (kept.mentions.length > 0) all.set(block, kept.mentions);
    return all;
  }

  /** Settles the page. Gives its caller the chance to pause; no block may come or go then. */
  *settle(): Generator<void, Resettled<B>> {
    const changed = new Map<B, readonly Mention[]>();
    if (!this.#stirred) return { onTopic: this.#onTopic === true, changed };
    yield* this.#held.arrange();
    const judge = this.judge();
    yield;
    for (const block of this.#open(judge)) {
      const held = this.#held.get(block);
      if (!held) continue;
      const mentions = decide(held, judge);
      if (!sameMentions(held.mentions, mentions)) {
        held.mentions = mentions;
        changed.set(block, mentions);
      }
      yield;
    }
    this.#added.clear();
    this.#stirred = false;
    return { onTopic: judge.topic.onTopic, changed };
  }

  /** The blocks to be decided anew: those that have come, and those that ask what has changed. */
  #open(judge: Judge): Iterable<B> {
    const { onTopic } = judge.topic;
    const turned = onTopic !== this.#onTopic;
    this.#onTopic = onTopic;
    const open = new Set([
      ...this.#added,
      ...this.#walk(),
      ...this.#persons.turned((subject) => judge.means(subject)),
      ...this.#senses.turned((sense) => judge.sense(sense)),
      ...this.#languages.turned(() => judge.language),
    ]);
    return turned ? this.#held.all().map(({ block }) => block) : open;
  }

  /**
   * Notes what comes before each block.
   * @returns those of which it is something else than it was
   */
  #walk(): B[] {
    const moved: B[] = [];
    const walk = new Walk();
    for (const { block, kept } of this.#held.all()) {
      if (kept.unclear.size > 0) {
        const before = walk.before(kept.record, kept.unclear, kept.before);
        if (before !== kept.before) moved.push(block);
        kept.before = before;
      }
      walk.pass(kept.record);
    }
    return moved;
  }
}

function candidatesOf({ alone, crowded }: BlockRecord): readonly Candidate[] {
  return crowded.length > 0 ? [...alone, ...crowded] : alone;
}

/** Whether what comes before a candidate, or all of the page, must tell its sense. */
function asksSense({ verdict, rule }: Candidate): boolean {
  if (verdict === 'own' || verdict === 'rival') return false;
  return verdict !== 'ask-person' || rule.sense?.reach === 'page';
}

function decide({ record, before }: Held, judge: Judge): readonly Mention[] {
  const kept = pick(record, (candidate) => judge.decide(record, candidate, before).kept);
  return kept.length > 0 ? kept.map(toMention) : NONE;
}

function toMention({ subject, start, end, rule }: Candidate): Mention {
  return { subject, start, end, loud: rule.loud === true };
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ subject, start, end, loud }, i) => {
      const other = b[i];
      return (
        other?.subject === subject &&
        other.start === start &&
        other.end === end &&
        other.loud === loud
      );
    })
  );
}
