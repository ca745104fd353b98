import type { Check } from '../draft.ts';

/** Relations go both ways, once each, and never from a subject to itself. */
export const relations: Check = ({ subjects }) => {
  const byId = new Map(subjects.map((entry) => [entry.value.id, entry]));
  return subjects.flatMap(({ file, value: { id, relations: own } }) =>
    own.flatMap(({ to }, index) => {
      const problem = (message: string) => [file.problem(['relations', index, 'to'], message)];
      if (to === id) return problem('a subject cannot be related to itself; take this away');
      if (own.findIndex((other) => other.to === to) < index) {
        return problem(`“${to}” stands in this list already; keep one of the two`);
      }
      const other = byId.get(to);
      if (!other || other.value.relations.some((back) => back.to === id)) return [];
      return problem(`this has no other side; add a relation to “${id}” in ${other.file.name}`);
    }),
  );
};
