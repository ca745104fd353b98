import type { Surname } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { isCapitalised, isShouted, opensQuote, type Token } from '../gazetteer/tokens.ts';
import { type Naming, type NamingAnswer, NEUTRAL } from './naming.ts';
import type { Occurrence } from './occurrence.ts';

/** Whom the words before a surname make of it: a first name, an honorific, an office. */
export function namingBefore(
  surname: Surname,
  name: Occurrence,
  gazetteer: Gazetteer,
): NamingAnswer {
  const nearest = name.before.at(0);
  if (!nearest) return NEUTRAL;
  // An initial stands between a first name and a surname.
  const initial = nearest.text.length === 1 && isCapitalised(nearest.text);
  const second = initial ? name.before.at(1) : undefined;
  const previous = second ?? nearest;
  if (initial && isStrange(nearest, second, surname, name, gazetteer)) {
    return { naming: 'rival', why: `preceded by “${nearest.text}.”` };
  }
  if (previous.start < name.sentenceStart) return NEUTRAL;
  const { lower, text } = previous;
  const says = (naming: Naming): NamingAnswer => ({ naming, why: `preceded by “${text}”` });
  const { first, kin, female } = surname;
  if (gazetteer.words(first).has(lower)) return says('own');
  if (isIntroduced(name, gazetteer) || isOneOfMany(name, gazetteer)) return says('rival');
  const [own, other] = female ? ['f', 'm'] : ['m', 'f'];
  if (gazetteer.list(`honorifics-${other}`).has(lower)) return says('kin');
  if (gazetteer.list(`honorifics-${own}`).has(lower)) return NEUTRAL;
  if (gazetteer.words(kin).has(lower) && isCapitalised(text)) return says('kin');
  if (gazetteer.list('strangers').has(lower)) return says('rival');
  // `the bakery “Meloni”`
  const called = opensQuote(previous) ? name.before.at(second ? 2 : 1)?.lower : undefined;
  if (called && gazetteer.list('strangers').has(called)) return says('rival');
  if (!isCapitalised(text) || isShouted(text) || /\p{Ll}\p{Lu}/u.test(text)) return NEUTRAL;
  if (gazetteer.list('offices').has(lower)) return says('own');
  if (gazetteer.list('first-names').has(lower)) return says('rival');
  const preposition = name.before.at(second ? 2 : 1);
  return isPlain(previous, preposition, name, gazetteer) ? NEUTRAL : says('rival');
}

/** Whether an initial is none of the subject's, and no first name stands before it: `R. Schoof`. */
function isStrange(
  initial: Token,
  before: Token | undefined,
  { first }: Surname,
  { passage }: Occurrence,
  gazetteer: Gazetteer,
): boolean {
  // Without its stop it may be a word: `Z Putinem`.
  if (passage.text[initial.start + 1] !== '.' || (before && isCapitalised(before.text)))
    return false;
  const names = [...gazetteer.words(first).branches(1).next.keys()];
  return !names.some((one) => one.startsWith(initial.lower));
}

/**
 * Whether a strange word with a capital stands before a name and makes it part of another, as in
 * `Vodafone Italy`. The first word of a sentence has its capital anyway.
 */
export function isPartOfOther(name: Occurrence, gazetteer: Gazetteer): boolean {
  const previous = name.before.at(0);
  if (!previous || !isCapitalised(previous.text) || isShouted(previous.text)) return false;
  const second = name.before.at(1);
  if (!second || OPENING.test(second.text)) return false;
  return !isPlain(previous, second, name, gazetteer);
}

/** What stands before the first word of a sentence or a quotation. */
const OPENING = /^[.?!:;“"(–—]$/;

/**
 * Whether a name is new to its readers, and so not the subject's: `a bakery called`, `Dr Claudine`.
 */
function isIntroduced({ before }: Occurrence, gazetteer: Gazetteer): boolean {
  const verb = before.at(0);
  if (verb === undefined) return false;
  if (gazetteer.list('bearing-verbs').has(verb.lower)) return true;
  if (!gazetteer.list('naming-verbs').has(verb.lower)) {
    return isTitledName(verb, before.at(1), gazetteer);
  }
  const article = before.at(2);
  return article !== undefined && gazetteer.list('articles').has(article.lower);
}

/** Whether an article makes somebody unknown of a name: `a Mr Schoof`, `a Merz was mayor once`. */
function isOneOfMany(name: Occurrence, gazetteer: Gazetteer): boolean {
  const articles = gazetteer.list('articles');
  const first = name.before.at(0);
  if (!first) return false;
  // In other languages `a` is another word; in `the one Putin fears` one is another thing.
  if (articles.has(first.lower)) {
    if (gazetteer.list('before-one').has(name.before.at(1)?.lower ?? '')) return false;
    return !name.loose && name.after.itemIn(gazetteer.list('one-of-many')) !== undefined;
  }
  const second = name.before.at(1);
  return (
    second !== undefined &&
    articles.has(second.lower) &&
    isHonorific(first, gazetteer) &&
    !name.loose
  );
}

/** Whether a title and a first name stand before a surname. */
function isTitledName(first: Token, title: Token | undefined, gazetteer: Gazetteer): boolean {
  if (title === undefined || !isCapitalised(first.text)) return false;
  if (gazetteer.list('strangers').has(first.lower) || first.text.length < 3) return false;
  return isHonorific(title, gazetteer) || gazetteer.list('titles').has(title.lower);
}

function isHonorific({ lower }: Token, gazetteer: Gazetteer): boolean {
  return ['honorifics-m', 'honorifics-f'].some((list) => gazetteer.list(list).has(lower));
}

/**
 * Whether a capitalised word before a name is no part of it.
 *
 * @param preposition the word before that one
 */
function isPlain(
  previous: Token,
  preposition: Token | undefined,
  name: Occurrence,
  gazetteer: Gazetteer,
): boolean {
  const { sentenceStart } = name;
  if (gazetteer.list('plain-before').has(previous.lower)) return true;
  if (name.loose || name.isNameAt(previous.end)) return true;
  // A name in one script is none with a first name in another.
  if (isLatin(previous.text) !== isLatin(name.text)) return true;
  if (previous.start === sentenceStart && /(ly|ing|ed)$/.test(previous.lower)) return true;
  // `In London Starmer answered`: a place or a time, and not a name.
  return (
    preposition !== undefined &&
    (preposition.start <= sentenceStart || isCapitalised(preposition.text)) &&
    gazetteer.list('prepositions').has(preposition.lower)
  );
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}]/u.test(word);
}
