import * as v from 'valibot';

/** What a card is about. */
export const KINDS = [
  'person',
  'institution',
  'country',
  'initiative',
  'concept',
  'event',
] as const;

/**
 * Where a country or an alliance stands towards the force, from most to least committed;
 * the last two stand outside that order.
 */
export const STANCES = [
  'pledged',
  'offers-support',
  'reserved',
  'ruled-out',
  'represented',
  'withholds-backstop',
  'other-side',
] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words-with-hyphens'));
const isoDate = v.pipe(v.string(), v.isoDate());
/** Paragraph numbers of the report, first is 1. */
const cite = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.nonEmpty());

export const Fact = v.strictObject({ text, cite, note: v.optional(text) });
export const Quote = v.strictObject({ text, speaker: v.optional(id), cite });
export const Stance = v.strictObject({ level: v.picklist(STANCES), text, cite });
export const DateSpan = v.strictObject({
  from: isoDate,
  to: v.optional(isoDate),
  precision: v.picklist(['day', 'weekend', 'month']),
  note: v.optional(text),
});
export const Relation = v.strictObject({ to: id, label: text });

export const Subject = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  name: text,
  role: v.optional(text),
  summary: text,
  facts: v.array(Fact),
  quotes: v.optional(v.array(Quote), []),
  stance: v.optional(Stance),
  date: v.optional(DateSpan),
  relations: v.optional(v.array(Relation), []),
  links: v.optional(v.array(v.pipe(v.string(), v.url(), v.startsWith('https://')))),
});

export const Paragraph = v.strictObject({ n: v.number(), gist: text });
export const Figure = v.strictObject({ label: text, value: text, cite });

export const Report = v.strictObject({
  id,
  title: text,
  date: isoDate,
  credits: v.array(id),
  paragraphs: v.array(Paragraph),
  figures: v.optional(v.array(Figure), []),
});

export type Kind = (typeof KINDS)[number];
export type StanceLevel = (typeof STANCES)[number];
export type Fact = v.InferOutput<typeof Fact>;
export type Quote = v.InferOutput<typeof Quote>;
export type Relation = v.InferOutput<typeof Relation>;
/** A subject as the pack gives it; `related` repeats the ids of `relations`, in their order. */
export type Subject = v.InferOutput<typeof Subject> & { related: string[] };
export type Report = v.InferOutput<typeof Report>;
export interface Pack {
  report: Report;
  subjects: Subject[];
}
