import type { Surname } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { isCapitalised, isShouted, type Token } from '../gazetteer/tokens.ts';
import { isArticle, type NamingAnswer, NEUTRAL } from './naming.ts';
import type { Occurrence } from './occurrence.ts';
import { beginsTitle } from './work.ts';

/** So many tokens hold a description: `, a retired butcher`. */
const DESCRIPTION = 4;

/**
 * Whom the words after a surname make of it: a word that makes it a firm or a place, a description,
 * another name.
 */
export function namingAfter(
  surname: Surname,
  name: Occurrence,
  gazetteer: Gazetteer,
): NamingAnswer {
  const { after } = name;
  const next = after.at(0);
  if (!next) return NEUTRAL;
  if (beginsTitle(name, gazetteer)) return { naming: 'kin', why: 'in the title of a work' };
  const special = after.itemIn(gazetteer.words(surname.brands));
  if (special !== undefined) return { naming: 'rival', why: `followed by “${special}”` };
  if (!surname.strong && isDescribed(after.nearest(DESCRIPTION), gazetteer)) {
    return { naming: 'rival', why: 'described as another' };
  }
  const thing = after.itemIn(gazetteer.list('thing-after'));
  if (thing !== undefined) return { naming: 'rival', why: `a thing that “${thing}”` };
  // `Putin the hamster`
  if (next.lower === 'the' && gazetteer.list('things').has(after.at(1)?.lower ?? '')) {
    return { naming: 'rival', why: 'a thing of that name' };
  }
  const kin = after.itemIn(gazetteer.list('kin-after'));
  if (kin !== undefined) return { naming: 'kin', why: `followed by “${kin}”` };
  const joined = next.text === '-' ? after.at(1) : undefined;
  // `Merz-Schule`: a firm or a place, where `Merz-Regierung` is none.
  if (joined && gazetteer.list('brands').has(joined.text)) {
    return { naming: 'rival', why: `joined to “${joined.text}”` };
  }
  if (!isCapitalised(next.text) && next.text !== '&') return NEUTRAL;
  const brand = after.itemIn(gazetteer.list('brands'));
  if (brand !== undefined) return { naming: 'rival', why: `followed by “${next.text}”` };
  const plain =
    next.start === name.end ||
    name.tagged ||
    isShouted(next.text) ||
    name.loose ||
    name.isNameAt(next.start) ||
    after.itemIn(gazetteer.list('plain-after')) !== undefined;
  return plain ? NEUTRAL : { naming: 'rival', why: `followed by “${next.text}”` };
}

/** Whether a description of another follows: `, a retired butcher`, `is a village`, `(clerk)`. */
function isDescribed([link, article, ...nouns]: readonly Token[], gazetteer: Gazetteer): boolean {
  if (link === undefined || article === undefined) return false;
  if (link.text === '(') return gazetteer.list('club-roles').has(article.lower);
  if (link.text !== ',' && link.lower !== 'is' && link.lower !== 'was') return false;
  if (!isArticle(article, gazetteer)) return false;
  const lists = link.text === ',' ? ['things', 'strangers'] : ['things'];
  return nouns.some(({ lower }) => lists.some((list) => gazetteer.list(list).has(lower)));
}
