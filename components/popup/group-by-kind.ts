import type { Kind } from '../../data/schema/pack.ts';
import { KIND_ORDER } from '../kinds.ts';
import type { NamedSubject } from './popup-state.ts';

interface KindGroup {
  kind: Kind;
  /** The most named first; those named equally often by name. */
  subjects: NamedSubject[];
}

/** Sorts a page's subjects under their kinds; kinds that the page does not name are left out. */
export function groupByKind(subjects: readonly NamedSubject[]): KindGroup[] {
  return KIND_ORDER.map((kind) => ({
    kind,
    subjects: subjects
      .filter((subject) => subject.kind === kind)
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
  })).filter((group) => group.subjects.length > 0);
}
