import type { Kind } from '../schema/pack.ts';
import type { PackSources } from '../schema/sources.ts';

/**
 * Tells the kind of each subject, by its id: all that a page needs to know of what is not marked.
 */
export function compileKinds({ subjects }: PackSources): Record<string, Kind> {
  return Object.fromEntries(subjects.map(({ id, kind }) => [id, kind]));
}
