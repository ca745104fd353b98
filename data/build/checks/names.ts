import type { Check } from '../draft.ts';

/** No name leads to two subjects under the same conditions: nobody could tell them apart. */
export const names: Check = ({ subjects }) => {
  const owners = new Map<string, string>();
  return subjects.flatMap(({ file, value }) =>
    value.names.flatMap((name, index) => {
      const key = canonical(name);
      const owner = owners.get(key);
      owners.set(key, owner ?? value.id);
      if (owner === undefined) return [];
      return [
        file.problem(
          ['names', index],
          owner === value.id
            ? 'this name stands in this list already; keep one of the two'
            : `this name leads to “${owner}” under the same conditions; give one of them another condition`,
        ),
      ];
    }),
  );
};

/** Data as text that is the same however its fields are ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
