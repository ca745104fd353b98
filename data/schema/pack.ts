import type { Report } from './report.ts';
import type { Subject } from './subject.ts';

export type { Report } from './report.ts';
export type { StanceLevel } from './stance.ts';
export type { DateSpan, Fact, Kind, Subject } from './subject.ts';

/** The compiled data of one report, as cards, popup and briefing read it. */
export interface Pack {
  report: Report;
  subjects: Subject[];
}
