import type { Surname } from '../gazetteer/compile.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { isCapitalised, isShouted, itemIn, type Token } from './tokens.ts';

/*
 * Whom a surname means is told by the words next to it: a first name, an honorific, an office, a
 * word that makes it a firm or a place.
 */

type Naming = 'own' | 'rival' | 'kin' | 'neutral';

export interface NamingAnswer {
  naming: Naming;
  why: string;
}

export interface Surroundings {
  /** The nearest first. */
  before: readonly Token[];
  after: readonly Token[];
  /** The rows that the tokens after it make. */
  rowsAfter: readonly string[];
  /** Whether capitals tell nothing here: in titles, in languages other than English. */
  loose: boolean;
  /** Where the sentence begins. */
  sentence: number;
  /** The name itself. */
  start: number;
  end: number;
  text: string;
  /** Whether another subject's name ends, or begins, at an offset. */
  isNameAt: (offset: number) => boolean;
}

/** Whom the words next to a surname make of it. */
export function namingOf(surname: Surname, near: Surroundings, gazetteer: Gazetteer): NamingAnswer {
  const after = namingAfter(surname, near, gazetteer);
  return after.naming === 'neutral' ? namingBefore(surname, near, gazetteer) : after;
}

/** Whether an office stands beside a surname that is the subject’s alone: `Poutine, le président`. */
export function isInOffice(
  { before, after }: Pick<Surroundings, 'before' | 'after'>,
  gazetteer: Gazetteer,
): boolean {
  const ruling = gazetteer.list('ruling');
  const [link, ...nouns] = after;
  const apposed = link?.text === ',' && nouns.slice(0, 2).some(({ lower }) => ruling.has(lower));
  return apposed || ruling.has(before[0]?.lower ?? '');
}

const NEUTRAL: NamingAnswer = { naming: 'neutral', why: '' };

function namingAfter(surname: Surname, near: Surroundings, gazetteer: Gazetteer): NamingAnswer {
  const { after, rowsAfter, loose, end } = near;
  const [next] = after;
  if (!next) return NEUTRAL;
  const special = itemIn(rowsAfter, gazetteer.words(surname.brands));
  if (special !== undefined) return { naming: 'rival', why: `followed by “${special}”` };
  if (!surname.strong && isDescribed(after, gazetteer)) {
    return { naming: 'rival', why: 'described as another' };
  }
  const kin = itemIn(rowsAfter, gazetteer.list('kin-after'));
  if (kin !== undefined) return { naming: 'kin', why: `followed by “${kin}”` };
  const joined = next.text === '-' ? after[1] : undefined;
  // `Merz-Schule`: a firm or a place, where `Merz-Regierung` is none.
  if (joined && gazetteer.list('brands').has(joined.text)) {
    return { naming: 'rival', why: `joined to “${joined.text}”` };
  }
  if (!isCapitalised(next.text) && next.text !== '&') return NEUTRAL;
  const brand = itemIn(rowsAfter, gazetteer.list('brands'));
  if (brand !== undefined) return { naming: 'rival', why: `followed by “${next.text}”` };
  const plain =
    loose ||
    next.start === end ||
    isShouted(next.text) ||
    near.isNameAt(next.start) ||
    itemIn(rowsAfter, gazetteer.list('plain-after')) !== undefined;
  return plain ? NEUTRAL : { naming: 'rival', why: `followed by “${next.text}”` };
}

/** Whether a description of somebody or something else follows: `, a retired butcher`, `is a village`. */
function isDescribed([link, article, ...nouns]: readonly Token[], gazetteer: Gazetteer): boolean {
  if (link === undefined || article === undefined) return false;
  if (link.text !== ',' && link.lower !== 'is' && link.lower !== 'was') return false;
  if (article.lower !== 'the' && !gazetteer.list('articles').has(article.lower)) return false;
  const lists = link.text === ',' ? ['things', 'strangers'] : ['things'];
  return nouns.some(({ lower }) => lists.some((list) => gazetteer.list(list).has(lower)));
}

function namingBefore(surname: Surname, near: Surroundings, gazetteer: Gazetteer): NamingAnswer {
  const [nearest, second] = near.before;
  // An initial stands between a first name and a surname.
  const initial = nearest?.text.length === 1 && isCapitalised(nearest.text);
  const previous = initial && second ? second : nearest;
  if (!previous || previous.start < near.sentence) return NEUTRAL;
  const { lower, text } = previous;
  const says = (naming: Naming): NamingAnswer => ({ naming, why: `preceded by “${text}”` });
  const { first, kin, female } = surname;
  if (gazetteer.words(first).has(lower)) return says('own');
  if (isIntroduced(near.before, gazetteer) || isOneOfMany(near, gazetteer)) return says('rival');
  const [own, other] = female ? ['f', 'm'] : ['m', 'f'];
  if (gazetteer.list(`honorifics-${other}`).has(lower)) return says('kin');
  if (gazetteer.list(`honorifics-${own}`).has(lower)) return NEUTRAL;
  if (gazetteer.words(kin).has(lower) && isCapitalised(text)) return says('kin');
  if (gazetteer.list('strangers').has(lower)) return says('rival');
  if (!isCapitalised(text) || isShouted(text) || /\p{Ll}\p{Lu}/u.test(text)) return NEUTRAL;
  if (gazetteer.list('offices').has(lower)) return says('own');
  if (gazetteer.list('first-names').has(lower)) return says('rival');
  return isPlainBefore(previous, near, gazetteer) ? NEUTRAL : says('rival');
}

/** Whether a name is new to its readers, and so not the subject's: `a bakery called`, `Dr Claudine`. */
function isIntroduced(before: readonly Token[], gazetteer: Gazetteer): boolean {
  const [verb, , article] = before;
  if (verb && gazetteer.list('bearing-verbs').has(verb.lower)) return true;
  if (verb === undefined || !gazetteer.list('naming-verbs').has(verb.lower))
    return isTitledName(before, gazetteer);
  return article !== undefined && gazetteer.list('articles').has(article.lower);
}

/** Whether an article makes somebody unknown of a name: `a Mr Schoof`, `a Merz was mayor once`. */
function isOneOfMany({ before, rowsAfter, loose }: Surroundings, gazetteer: Gazetteer): boolean {
  // In other languages `a` is another word.
  if (loose) return false;
  const [first, second] = before;
  const articles = gazetteer.list('articles');
  if (first && articles.has(first.lower)) {
    return itemIn(rowsAfter, gazetteer.list('one-of-many')) !== undefined;
  }
  return (
    first !== undefined &&
    second !== undefined &&
    articles.has(second.lower) &&
    ['honorifics-m', 'honorifics-f'].some((list) => gazetteer.list(list).has(first.lower))
  );
}

/** Whether a title and a first name stand before a surname. */
function isTitledName([first, title]: readonly Token[], gazetteer: Gazetteer): boolean {
  if (first === undefined || title === undefined || !isCapitalised(first.text)) return false;
  if (gazetteer.list('strangers').has(first.lower) || first.text.length < 3) return false;
  return ['honorifics-m', 'honorifics-f', 'titles'].some((list) =>
    gazetteer.list(list).has(title.lower),
  );
}

/** Whether a capitalised word before a surname is no first name. */
function isPlainBefore(previous: Token, near: Surroundings, gazetteer: Gazetteer): boolean {
  const { loose, sentence, before, isNameAt } = near;
  if (loose || gazetteer.list('plain-before').has(previous.lower)) return true;
  if (isNameAt(previous.end)) return true;
  // A name in one script is none with a first name in another.
  if (isLatin(previous.text) !== isLatin(near.text)) return true;
  if (previous.start === sentence && /(ly|ing|ed)$/.test(previous.lower)) return true;
  // `In London Starmer answered`: a place or a time, and not a name.
  const preposition = before[before.indexOf(previous) + 1];
  return (
    preposition !== undefined &&
    preposition.start <= sentence &&
    gazetteer.list('prepositions').has(preposition.lower)
  );
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}]/u.test(word);
}
