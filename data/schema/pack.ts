import type { Report } from './report.ts';
import type { Stance } from './stance.ts';
import type { Subject } from './subject.ts';

export type { Report } from './report.ts';
export type { StanceLevel } from './stance.ts';
export type { DateSpan, Fact, Kind, Subject } from './subject.ts';

/** The compiled data of one report, as cards, popup and briefing read it. */
export interface Pack {
  report: Report;
  subjects: Subject[];
}

/** A pack in short, without its texts: who is in it, where they stand, and what is when. */
export interface Digest {
  report: Pick<Report, 'title' | 'date' | 'until'>;
  subjects: DigestSubject[];
}

export interface DigestSubject
  extends Pick<Subject, 'id' | 'kind' | 'name' | 'role' | 'date' | 'related'> {
  stance?: Pick<Stance, 'level'> | undefined;
}
