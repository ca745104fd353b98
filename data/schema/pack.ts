import type { Report } from './report.ts';
import type { Subject } from './subject.ts';

export { Figure, Paragraph, Report } from './report.ts';
export { STANCE_SCALE, STANCES, Stance, type StanceLevel } from './stance.ts';
export { DateSpan, Fact, KINDS, type Kind, Quote, Relation, Subject } from './subject.ts';

/** The compiled data of one report, as cards, popup and briefing read it. */
export interface Pack {
  report: Report;
  subjects: Subject[];
}
