/** Whom the words next to a surname make of it: the subject, somebody else, a relative, or nobody. */
export type Naming = 'own' | 'rival' | 'kin' | 'neutral';

export interface NamingAnswer {
  naming: Naming;
  why: string;
}

export const NEUTRAL: NamingAnswer = { naming: 'neutral', why: '' };
