import * as v from 'valibot';
import { text } from './text.ts';

/*
 * The conditions under which a piece of text is a name of a subject. The mechanisms are in
 * `data/recogniser`, the cases are in the pack: another pack can use the same mechanisms.
 */

const pattern = v.pipe(
  text,
  v.description(
    'A form as it is written, capitals and all; (a|b) for alternatives, # for a digit, * for a word.',
  ),
);
const patterns = v.pipe(v.array(pattern), v.nonEmpty('write at least one form'));

/** The code of a language, as `lang` begins with it. */
const code = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'write the code of a language, such as de'),
);

const words = v.pipe(
  v.array(text),
  v.description(
    'Words or @lists of topic.yaml; several words in one item stand in a row. In it * is any word with a capital, and _, farthest from the name, any without.',
  ),
);

const Adjacent = v.strictObject({
  not: v.optional(v.pipe(words, v.description('None of these may stand next to the name.'))),
  except: v.optional(
    v.pipe(words, v.description('Where one of these stands there, `not` is void.')),
  ),
  need: v.optional(v.pipe(words, v.description('One of these must stand next to the name.'))),
  tells: v.optional(
    v.pipe(
      words,
      v.description('With one of these next to it the name means its subject, whatever is around.'),
    ),
  ),
});

const Sense = v.strictObject({
  for: v.optional(v.pipe(v.array(text), v.description('Groups of cues for the subject.')), []),
  against: v.pipe(v.array(text), v.description('Groups of cues for something of the same name.')),
  small: v.optional(
    v.pipe(
      v.array(text),
      v.description(
        'Those of `against` that speak of a word written small: a capital inside a sentence tells that it is not meant.',
      ),
    ),
    [],
  ),
  contrast: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True where a capital tells so only beside the same word written small.'),
    ),
  ),
  reach: v.pipe(
    v.picklist(['sentence', 'section', 'block', 'page']),
    v.description('How far from the name cues decide.'),
  ),
  otherwise: v.pipe(
    v.picklist(['own', 'rival']),
    v.description('What the name means where no cue decides.'),
  ),
  stock: v.optional(
    v.pipe(
      words,
      v.description(
        'Before the name, and without a cue in its block, these make a stock phrase of it on pages that are not on topic.',
      ),
    ),
  ),
  line: v.optional(
    v.pipe(
      v.number(),
      v.description('In a block of more words than this the name needs a cue or the topic.'),
    ),
  ),
});

const Whose = v.strictObject({
  by: v.pipe(words, v.description('Prepositions after which the party in question is named.')),
  ours: v.pipe(words, v.description('Who that is when the name means its subject.')),
  from: v.optional(
    v.pipe(words, v.description('Who may be said to have or give what the name speaks of.')),
    [],
  ),
  others: v.pipe(words, v.description('Who has no part in it.')),
});

const Surname = v.strictObject({
  gender: v.picklist(['f', 'm']),
  first: v.pipe(words, v.description('First names of the subject, and what stands for one.')),
  kin: v.optional(v.pipe(words, v.description('First names of relatives.')), []),
  brands: v.optional(
    v.pipe(words, v.description('Words after the name that make it a firm, place or work.')),
    [],
  ),
  strong: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True where the surname alone means the subject, whoever else is on the page.'),
    ),
    false,
  ),
});

const Name = v.strictObject({
  forms: patterns,
  loud: v.optional(v.boolean(), false),
  languages: v.optional(
    v.pipe(
      v.union(
        [
          v.literal('any'),
          v.pipe(v.array(code), v.nonEmpty('list at least one language, or write any')),
        ],
        'write any, or a list of codes such as [de, nl]',
      ),
      v.description('“any”, or a list of languages in which the forms are names; else English.'),
    ),
  ),
  before: v.optional(Adjacent),
  after: v.optional(Adjacent),
  shouting: v.optional(
    v.pipe(
      v.strictObject({
        not: v.optional(words),
        before: v.optional(words),
        after: v.optional(words),
      }),
      v.description(
        'Among words in capitals, one of these must stand next to the name, and none of `not` before it; ^ before it is where a sentence begins.',
      ),
    ),
  ),
  alone: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True where a strange word with a capital, right before the name, makes it part of another.',
      ),
    ),
  ),
  sense: v.optional(Sense),
  whose: v.optional(Whose),
  surname: v.optional(Surname),
});

const NotName = v.strictObject({
  not: v.pipe(patterns, v.description('Names of other things, in which nothing is marked.')),
});

export const Names = v.array(v.union([Name, NotName]));

export type Name = v.InferOutput<typeof Name>;
export type Names = v.InferOutput<typeof Names>;
