import type { Pack, Subject } from '../schema/pack.ts';
import type { PackSources } from '../schema/sources.ts';
import type { SubjectSource } from '../schema/subject.ts';

/** Makes of a pack's sources what cards are shown from: without names, with related ids. */
export function compilePack({ report, subjects }: PackSources): Pack {
  return { report, subjects: subjects.map(compileSubject) };
}

function compileSubject({ names: _, ...card }: SubjectSource): Subject {
  return { ...card, related: card.relations.map(({ to }) => to) };
}
