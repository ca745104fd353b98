import type { DateSpan, DigestSubject, Fact, Kind, Pack } from '../schema/pack.ts';
import { type CardStance, toCardStance } from './card-stance.ts';

/** A subject as other cards and lists name it. */
export interface SubjectRef {
  id: string;
  kind: Kind;
  name: string;
  role?: string | undefined;
}

/** A subject that a card can turn to; `label` is the verb between the two, such as “leads”. */
export interface RelatedSubject extends SubjectRef {
  label: string;
}

/** A quote with its speaker's name; without a speaker the report names none. */
export interface CardQuote {
  text: string;
  speaker?: string | undefined;
  cite: number[];
}

/** All that a card shows of one subject, with no ids left to look up. */
export interface CardSubject extends SubjectRef {
  summary: string;
  facts: Fact[];
  quotes: CardQuote[];
  stance?: CardStance | undefined;
  date?: DateSpan | undefined;
  related: RelatedSubject[];
}

/**
 * Makes the card of one subject: related subjects and speakers come with their names.
 *
 * @returns the card, or `undefined` where the pack has no such subject
 */
export function toCard(pack: Pack, id: string): CardSubject | undefined {
  const byId = new Map(pack.subjects.map((subject) => [subject.id, subject]));
  const subject = byId.get(id);
  if (!subject) return undefined;
  return {
    ...toRef(subject),
    summary: subject.summary,
    facts: subject.facts,
    quotes: subject.quotes.map(({ text, speaker, cite }) => ({
      text,
      speaker: speaker === undefined ? undefined : byId.get(speaker)?.name,
      cite,
    })),
    stance: subject.stance && toCardStance(subject.stance),
    date: subject.date,
    related: subject.relations.flatMap(({ to, label }) => {
      const other = byId.get(to);
      return other ? [{ ...toRef(other), label }] : [];
    }),
  };
}

/** The few words by which lists name a subject. */
export function toRef({ id, kind, name, role }: DigestSubject): SubjectRef {
  return { id, kind, name, role };
}
