import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Pack } from '../schema/pack.ts';
import type { Paragraph } from '../schema/report.ts';

/** A fact that cites a paragraph, with all subjects on whose cards it stands in the same words. */
export interface OutlineFact {
  text: string;
  subjects: SubjectRef[];
}

/** A paragraph in one line of our own, and the facts that rest on it. */
export interface OutlineEntry extends Pick<Paragraph, 'n' | 'gist' | 'note'> {
  facts: OutlineFact[];
}

/** The whole report, paragraph by paragraph. */
export function buildOutline({ report, subjects }: Pack): OutlineEntry[] {
  return report.paragraphs.map(({ n, gist, note }) => {
    const facts = new Map<string, OutlineFact>();
    for (const subject of subjects)
      for (const { text, cite } of subject.facts) {
        if (!cite.includes(n)) continue;
        const fact = facts.get(text) ?? { text, subjects: [] };
        fact.subjects.push(toRef(subject));
        facts.set(text, fact);
      }
    return { n, gist, note, facts: [...facts.values()] };
  });
}
