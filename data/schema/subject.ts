import * as v from 'valibot';
import { Names } from './names.ts';
import { Stance } from './stance.ts';
import { cite, day, id, link, sentence, text } from './text.ts';

/** What a card is about. */
export const KINDS = [
  'person',
  'institution',
  'country',
  'initiative',
  'concept',
  'event',
] as const;

/** How long a fact may be, in UTF-16 units: two lines of a card and a half. */
const FACT_MAX = 200;

const note = v.pipe(
  text,
  v.description('What is unclear in the report at this place, or how a date was worked out.'),
);

export const Fact = v.strictObject({
  text: v.pipe(
    sentence,
    v.maxLength(FACT_MAX, `shorten it to ${FACT_MAX} characters, or make two facts of it`),
    v.description('One statement in one sentence, in our own words, readable without the page.'),
  ),
  cite,
  note: v.optional(note),
});

const Quote = v.strictObject({
  text: v.pipe(
    text,
    v.regex(/^[^"“”]*$/, 'write the words alone, without the quotation marks around them'),
    v.regex(/^(?!.*\.{3})/, 'write […] where words are left out'),
    v.description('The words between the report’s quotation marks; cuts are written […].'),
  ),
  speaker: v.optional(v.pipe(id, v.description('The id of the subject who says it.'))),
  cite,
});

export const DateSpan = v.strictObject({
  from: day,
  to: v.optional(day),
  precision: v.pipe(
    v.picklist(['day', 'weekend', 'month']),
    v.description('How exactly the report lets us know the date.'),
  ),
  cite,
  note: v.optional(note),
});

const Relation = v.strictObject({
  to: v.pipe(id, v.description('The id of the other subject; its file must point back here.')),
  label: v.pipe(
    text,
    v.description(
      'The verb of a sentence from this subject to the other, such as “leads” or “is led by”.',
    ),
  ),
});

const subjectEntries = {
  id,
  kind: v.picklist(KINDS),
  name: text,
  role: v.optional(v.pipe(text, v.description('Office or part, as reported in March 2025.'))),
  onMap: v.optional(
    v.pipe(
      text,
      v.description('Of a country: the name of its shape in world-atlas, such as France.'),
    ),
  ),
  summary: v.pipe(
    sentence,
    v.description('One or two sentences: who or what this is, and why it matters in this story.'),
  ),
  facts: v.pipe(v.array(Fact), v.nonEmpty('write at least one fact')),
  quotes: v.optional(v.array(Quote), []),
  stance: v.optional(Stance),
  date: v.optional(DateSpan),
  relations: v.optional(v.array(Relation), []),
  links: v.optional(v.array(link)),
};

export const Subject = v.strictObject(subjectEntries);

/** A file of `data/pack/subjects`: what the card says, and last the names that lead to it. */
export const SubjectSource = v.strictObject({ ...subjectEntries, names: Names });

export type Kind = (typeof KINDS)[number];
export type Fact = v.InferOutput<typeof Fact>;
export type Quote = v.InferOutput<typeof Quote>;
export type DateSpan = v.InferOutput<typeof DateSpan>;
export type Relation = v.InferOutput<typeof Relation>;
export type SubjectSource = v.InferOutput<typeof SubjectSource>;
/** A subject as the pack gives it; `related` repeats the ids of `relations`, in their order. */
export type Subject = v.InferOutput<typeof Subject> & { related: string[] };
