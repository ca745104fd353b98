import { expand } from '../../gazetteer/pattern.ts';
import type { Name } from '../../schema/names.ts';
import type { SubjectSource } from '../../schema/subject.ts';
import type { Check, Entry } from '../draft.ts';
import { faultOf } from './patterns.ts';

/** No name leads to two subjects under the same conditions: nobody could tell them apart. */
export const ownNames: Check = ({ subjects }) => {
  const owners = new Map<string, string>();
  return subjects.flatMap((entry) =>
    formsOf(entry).flatMap(({ form, conditions, path }) => {
      const key = `${form} ${conditions}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, entry.value.id);
        return [];
      }
      return [
        entry.file.problem(
          path,
          owner === entry.value.id
            ? `“${form}” stands in this list already under the same conditions; keep one of the two`
            : `“${form}” leads to “${owner}” already; give one of the two a condition of its own`,
        ),
      ];
    }),
  );
};

/** Every way to write every name of a subject, with its conditions as text. */
function formsOf({ value }: Entry<SubjectSource>) {
  return value.names.flatMap((name, at) => {
    if ('not' in name) return [];
    const { forms, ...conditions } = name satisfies Name;
    return forms.flatMap((pattern, index) =>
      // A pattern with a fault is a problem of its own.
      (faultOf(pattern) ? [] : [...new Set(expand(pattern))]).map((form) => ({
        form,
        conditions: canonical(conditions),
        path: ['names', at, 'forms', index],
      })),
    );
  });
}

/** Data as text that is the same however its fields are ordered. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
