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

const points = (description: string) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.description(description)), 0);

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
      v.union([v.boolean(), v.literal('half')]),
      v.description(
        'True for that without one of which there is no topic; half, where it takes two kinds of it in one block, and none of others.',
      ),
    ),
    false,
  ),
  party: points('For those whom the topic is about, for each time.'),
  matter: points('For what the topic is about, for each time.'),
  against: points('Against the topic, for each time.'),
  always: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True for what speaks against the topic beside its parties, too.'),
    ),
    false,
  ),
  others: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True for others than the parties, whose matter it is where they stand alone.'),
    ),
    false,
  ),
});

const Topic = v.strictObject({
  need: v.pipe(v.number(), v.description('Points that a page needs to be on topic.')),
  per100: v.pipe(v.number(), v.description('Points that it needs for each hundred words.')),
  balance: v.pipe(
    v.number(),
    v.description(
      'Parties count up to so many times the matter, and the matter so many times them.',
    ),
  ),
  aside: v.pipe(
    v.number(),
    v.description('So much of what is needed must be left where one paragraph may be an aside.'),
  ),
  comments: v.pipe(v.number(), v.description('How far comments may outweigh the main text.')),
  heading: v.pipe(v.number(), v.description('How many times a heading at the beginning counts.')),
  lead: v.pipe(v.number(), v.description('How many times the first paragraph counts.')),
  evidence: v.record(text, Evidence),
});

export const Recognition = v.strictObject({
  topic: Topic,
  cues: v.record(text, Cues),
  words: v.record(text, v.union([list, v.array(list)])),
  languages: v.record(text, list),
});

export type Recognition = v.InferOutput<typeof Recognition>;
