import type { Gazetteer } from '../gazetteer/load.ts';
import type { Token } from '../gazetteer/tokens.ts';

/**
 * Whom the words next to a surname make of it: the subject, somebody else, a relative, or nobody.
 */
export type Naming = 'own' | 'rival' | 'kin' | 'neutral';

export interface NamingAnswer {
  naming: Naming;
  why: string;
}

export const NEUTRAL: NamingAnswer = { naming: 'neutral', why: '' };

/** Whether a token is an article, definite or not, of any language that names are known in. */
export function isArticle(token: Token | undefined, gazetteer: Gazetteer): boolean {
  const word = token?.lower ?? '';
  return gazetteer.list('articles').has(word) || gazetteer.list('definite').has(word);
}
