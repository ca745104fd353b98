import * as v from 'valibot';
import { cite, day, id, link, paragraphNumber, sentence, text } from './text.ts';

const figures = v.pipe(
  v.array(text),
  v.description('The figures in this paragraph, such as ["26", "€200bn"].'),
);

/** A weekday or other hint of the report, and the calendar day it was worked out to be. */
const NamedDay = v.strictObject({
  says: v.pipe(text, v.description('The word of the report, such as Thursday.')),
  day,
  note: v.optional(text),
});

export const Paragraph = v.strictObject({
  n: paragraphNumber,
  gist: v.pipe(sentence, v.description('What the paragraph says, in one line of our own.')),
  figures: v.optional(figures, []),
  counted: v.optional(
    v.pipe(
      v.array(text),
      v.description('Figures that the paragraph does not write but that follow by counting.'),
    ),
    [],
  ),
  days: v.optional(v.array(NamedDay), []),
  note: v.optional(v.pipe(text, v.description('What is unclear or contradictory in it.'))),
});

/** A key figure, shown as data: “nations on the call”, “26”. */
const Figure = v.strictObject({
  label: text,
  value: text,
  cite,
  about: v.optional(v.pipe(id, v.description('The id of the subject whose figure it is.'))),
  note: v.optional(text),
});

/** Subjects that the briefing tells of together, under a heading of their own. */
const Theme = v.strictObject({
  title: text,
  subjects: v.pipe(
    v.array(v.pipe(id, v.description('The id of a subject.'))),
    v.nonEmpty('name at least one subject'),
  ),
});

/** The file `data/pack/report.yaml`. */
export const Report = v.strictObject({
  id,
  title: text,
  date: v.pipe(day, v.description('The day the report speaks from.')),
  until: v.optional(v.pipe(day, v.description('Its last day, where it covers more than one.'))),
  credits: v.pipe(v.array(id), v.description('The ids of the reporters that it credits.')),
  namesWithNumbers: v.optional(
    v.pipe(v.array(text), v.description('Names with a number in them, which is no figure.')),
    [],
  ),
  paragraphs: v.pipe(v.array(Paragraph), v.nonEmpty('write at least one paragraph')),
  figures: v.optional(v.array(Figure), []),
  themes: v.optional(v.array(Theme), []),
  links: v.optional(v.array(link)),
});

export type Paragraph = v.InferOutput<typeof Paragraph>;
export type Figure = v.InferOutput<typeof Figure>;
export type Report = v.InferOutput<typeof Report>;
