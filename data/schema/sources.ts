import type { Recognition } from './recognition.ts';
import type { Report } from './report.ts';
import type { SubjectSource } from './subject.ts';

/**
 * Everything that `data/pack` holds, read and proved: what pack and gazetteer are compiled from.
 */
export interface PackSources {
  report: Report;
  /** In the order of their file names. */
  subjects: SubjectSource[];
  /** `topic.yaml`: what is needed beside the names to tell which of them are meant. */
  recognition: Recognition;
}
