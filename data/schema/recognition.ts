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
  cues: v.optional(v.pipe(v.array(text), v.description('Groups of cues, counted together.')), []),
  named: v.optional(
    v.pipe(
      v.array(text),
      v.description('Subjects; counted where their own block tells it is them.'),
    ),
    [],
  ),
  anchor: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True for what the topic cannot be without; the rest counts up to `rest` times that.',
      ),
    ),
    false,
  ),
  points: v.pipe(v.number(), v.description('Points for each time; negative against the topic.')),
  most: v.pipe(v.number(), v.description('How many times count at most.')),
});

const Topic = v.strictObject({
  need: v.pipe(v.number(), v.description('Points that a page needs to be on topic.')),
  per100: v.pipe(v.number(), v.description('Points that it needs for each hundred words.')),
  alone: v.pipe(
    v.number(),
    v.description('The strongest kind of evidence counts at most so much, plus twice all others.'),
  ),
  rest: v.pipe(
    v.number(),
    v.description('How far evidence that is no anchor may outweigh anchors.'),
  ),
  comments: v.pipe(v.number(), v.description('How far comments may outweigh the main text.')),
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
