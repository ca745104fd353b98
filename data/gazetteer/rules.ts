import type { Name } from '../schema/names.ts';
import type { Rule } from './compiled.ts';
import type { NumberOfWords } from './word-table.ts';

type Words = number | undefined;
type NumberOfGroup = (name: string, where: string) => number;

/** The conditions of a name, with lists of words and groups of cues by number. */
export function ruleOf(name: Name, id: string, words: NumberOfWords, group: NumberOfGroup): Rule {
  const { before, after, shouting, sense, whose, surname, languages } = name;
  const some = (list: readonly string[] | undefined): Words => list && words(list, id);
  const rule = {
    loud: name.loud || undefined,
    languages: Array.isArray(languages) ? languages.join(' ') : languages,
    notBefore: some(before?.not),
    exceptBefore: some(before?.except),
    needBefore: some(before?.need),
    notAfter: some(after?.not),
    exceptAfter: some(after?.except),
    needAfter: some(after?.need),
    tellsBefore: some(before?.tells),
    tellsAfter: some(after?.tells),
    notShoutBefore: some(shouting?.not),
    shoutBefore: some(shouting?.before),
    shoutAfter: some(shouting?.after),
    alone: name.alone || undefined,
    sense: sense && {
      ...sense,
      for: sense.for.map((cue) => group(cue, id)),
      against: sense.against.map((cue) => group(cue, id)),
      small: sense.small.map((cue) => group(cue, id)),
      stock: some(sense.stock),
    },
    whose: whose && {
      by: words(whose.by, id),
      ours: words(whose.ours, id),
      from: words(whose.from, id),
      others: words(whose.others, id),
    },
    surname: surname && {
      female: surname.gender === 'f',
      strong: surname.strong,
      first: words(surname.first, id),
      kin: words(surname.kin, id),
      brands: words(surname.brands, id),
    },
  };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}
