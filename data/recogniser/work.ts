import type { Gazetteer } from '../gazetteer/load.ts';
import { opensQuote, type Token } from '../gazetteer/tokens.ts';
import { isArticle } from './naming.ts';
import type { Occurrence } from './occurrence.ts';

/*
 * The title of a work may begin with a name: `the film “Putin’s Palace”`, `“Putin on the Ritz”, a
 * cabaret`. What kind of work it is stands before the quotation marks or right after them.
 */

const CLOSING = /^[”"’'»“]$/;

/** So many tokens hold a title, and so many what it is the title of: `, an old song`. */
const TITLE = 8;
const KIND = 4;

/** Whether a name begins the title of a work. */
export function beginsTitle({ before, after }: Occurrence, gazetteer: Gazetteer): boolean {
  const works = gazetteer.list('works');
  if (!opensQuote(before.at(0))) return false;
  // `He told the podcast “Merz is right”`: a sentence, and no title.
  if (gazetteer.list('there-verbs').has(after.at(0)?.lower ?? '')) return false;
  // `Emails show “Putin knew”`: without an article, what looks like a kind of work may be a verb.
  if (isArticle(before.at(2), gazetteer) && works.has(before.at(1)?.lower ?? '')) return true;
  const tokens = after.nearest(TITLE + KIND);
  const end = tokens.findIndex(({ text }) => CLOSING.test(text));
  if (end < 0 || end > TITLE) return false;
  const [comma, article, ...nouns]: readonly Token[] = tokens.slice(end + 1, end + 1 + KIND);
  if (gazetteer.list('stage-verbs').has(comma?.lower ?? '')) return true;
  if (comma?.text !== ',' || !gazetteer.list('articles').has(article?.lower ?? '')) return false;
  return nouns.some(({ lower }) => works.has(lower));
}
