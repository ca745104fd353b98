import type { Report } from './report.ts';
import type { SubjectSource } from './subject.ts';

/** Everything that `data/pack` holds, read and proved: what pack and gazetteer are compiled from. */
export interface PackSources {
  report: Report;
  /** In the order of their file names. */
  subjects: SubjectSource[];
  /** `topic.yaml`, by which a page is judged to be on topic. */
  topic: unknown;
}
