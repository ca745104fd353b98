import * as v from 'valibot';

/*
 * The small pieces that every part of the pack is made of. Each says in plain words what it
 * wants, for an editor reads these words when a file is refused or while completing in an editor.
 */

export const text = v.pipe(
  v.string('write a text here'),
  v.trim(),
  v.nonEmpty('write a text here, it is empty'),
  v.regex(/^\P{Cc}*$/u, 'write this text in one line'),
);

/** A text that is whole: one with a # after a space would lose the rest to YAML without a word. */
export const sentence = v.pipe(
  text,
  v.endsWith(
    '.',
    'end the sentence with a full stop; a text with “ #” in it needs "quotation marks"',
  ),
);

export const id = v.pipe(
  v.string('write the id of a subject here'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id in lower-case words-with-hyphens'),
);

/** A calendar day that exists, as YYYY-MM-DD; 2025-02-30 is none. */
export const day = v.pipe(
  v.string('write a date as YYYY-MM-DD, in quotation marks'),
  v.isoDate('write a date as YYYY-MM-DD'),
  v.check(
    (value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false,
    'write a date that is in the calendar',
  ),
);

export const paragraphNumber = v.pipe(
  v.number('write the number of a paragraph'),
  v.integer('write a whole number, the number of a paragraph'),
  v.minValue(1, 'write the number of a paragraph; the first is 1'),
);

/** Paragraph numbers of the report, the first is 1. */
export const cite = v.pipe(
  v.array(paragraphNumber, 'write a list of paragraph numbers, such as [3, 7]'),
  v.nonEmpty('cite at least one paragraph, such as [3]'),
  v.description('The paragraphs of the report that say this, such as [3, 7].'),
);

/** A link a reader may follow: one page, over https. */
export const link = v.pipe(
  v.string('write an address that starts with https://'),
  v.startsWith('https://', 'write an address that starts with https://'),
  v.regex(/^\S+$/, 'write the address without spaces'),
  v.url('write a whole address, such as https://en.wikipedia.org/wiki/NATO'),
);
