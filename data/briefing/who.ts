import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Kind, Pack } from '../schema/pack.ts';
import { KINDS } from '../schema/subject.ts';

/** All subjects of a kind. */
export interface KindList {
  kind: Kind;
  subjects: SubjectRef[];
}

/** Everybody and everything that the report knows, by kind and then by name. */
export function listSubjects(pack: Pack): KindList[] {
  return KINDS.map((kind) => ({
    kind,
    subjects: pack.subjects
      .filter((subject) => subject.kind === kind)
      .map(toRef)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  })).filter(({ subjects }) => subjects.length > 0);
}
