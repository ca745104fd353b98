import * as v from 'valibot';
import { text } from './text.ts';

/* What `recognition` needs to know beside the names: one file for the whole pack. */

const list = v.pipe(
  text,
  v.description('Items between commas; a pattern of forms where it is searched for in texts.'),
);

const Cues = v.strictObject({
  for: v.optional(v.pipe(text, v.description('What class of text these words tell of.'))),
  weight: v.optional(v.pipe(v.number(), v.minValue(0)), 1),
  forms: v.union([list, v.array(list)]),
});

const Evidence = v.strictObject({
  cues: v.pipe(v.array(text), v.description('Groups of cues, counted together.')),
  points: v.pipe(v.number(), v.description('Points for each time; negative against the topic.')),
  most: v.pipe(v.number(), v.description('How many times count at most.')),
});

export const Topic = v.strictObject({
  need: v.pipe(v.number(), v.description('Points that a page needs to be on topic.')),
  per100: v.pipe(v.number(), v.description('Points that it needs for each hundred words.')),
  heading: v.pipe(v.number(), v.description('How many times a cue in a heading counts.')),
  evidence: v.record(text, Evidence),
});

export const Recognition = v.strictObject({
  topic: Topic,
  cues: v.record(text, Cues),
  words: v.record(text, v.union([list, v.array(list)])),
  languages: v.record(text, list),
});

export type Recognition = v.InferOutput<typeof Recognition>;
