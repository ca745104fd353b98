import type { Report } from '../schema/pack.ts';
import type { CardQuote } from './to-card.ts';

/** What is copied of a card: what it says, and where in which report it stands. */
export interface Cited {
  text: string;
  cite: number[];
}

/** A fact with its citation, in the language of the report and as plain text. */
export function withCitation(
  { text, cite }: Cited,
  report: Pick<Report, 'title' | 'date'>,
): string {
  return `${text} (“${report.title}”, ${report.date}, ¶ ${cite.join(', ')})`;
}

/** A quote as it is to be cited: between quotation marks, with whose it is. */
export function citedQuote({ text, speaker, cite }: CardQuote): Cited {
  return { text: speaker === undefined ? `“${text}”` : `“${text}”, ${speaker}`, cite };
}
