import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Fact, Pack } from '../schema/pack.ts';
import type { Figure } from '../schema/report.ts';

/** A subject as it is told of under a theme. */
export interface ThemeSubject extends SubjectRef {
  summary: string;
  facts: Fact[];
  /** The key figures that are its own. */
  figures: Figure[];
}

/** Subjects that are told of together. */
export interface ToldTheme {
  title: string;
  subjects: ThemeSubject[];
}

/** The themes that the report's editor chose, with all that is said of their subjects. */
export function tellThemes({ report, subjects }: Pack): ToldTheme[] {
  return report.themes.map(({ title, subjects: ids }) => ({
    title,
    subjects: ids.flatMap((id) => {
      const subject = subjects.find((candidate) => candidate.id === id);
      if (!subject) return [];
      const { summary, facts } = subject;
      const figures = report.figures.filter(({ about }) => about === id);
      return [{ ...toRef(subject), summary, facts, figures }];
    }),
  }));
}
