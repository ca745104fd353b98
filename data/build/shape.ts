import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { nearest } from './nearest.ts';
import { type Problem, tell } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Issue = v.BaseIssue<unknown>;

/**
 * Reads a file's data by a schema.
 *
 * @returns what the schema makes of it, or every problem that it has with it
 */
export function readShape<S extends Schema>(
  file: YamlFile,
  schema: S,
): { value: v.InferOutput<S> } | { problems: Problem[] } {
  const result = v.safeParse(schema, file.value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  const problems = result.issues
    .flatMap((issue) => innermost(issue, [], schema))
    .map(({ issue, path }) => file.problem(path, explain(issue, path, schema)));
  // Two alternatives may have the same thing to say.
  const told = new Map(problems.map((problem) => [tell(problem), problem]));
  return { problems: [...told.values()] };
}

/** Unfolds the issues of a union to those of the alternative that was meant. */
function innermost(issue: Issue, base: Path, schema: Schema): { issue: Issue; path: Path }[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const meant = fieldsMeant(issue.input, asJson(schema), path);
  const deeper = (issue.issues ?? []).filter((inner) => concerns(inner, meant));
  return deeper.length > 0
    ? deeper.flatMap((inner) => innermost(inner, path, schema))
    : [{ issue, path }];
}

/** The fields of that alternative, among those at a path, which knows most of what is written. */
function fieldsMeant(input: unknown, schema: JsonSchema, path: Path): string[] {
  const written = Object.keys(input ?? {});
  const missing = (fields: string[]) => written.filter((field) => !fields.includes(field)).length;
  const alternatives = schemasAt(schema, path).map(({ properties }) =>
    Object.keys(properties ?? {}),
  );
  return alternatives.sort((a, b) => missing(a) - missing(b))[0] ?? [];
}

/** Whether an issue of a union is one of the alternative that has these fields. */
function concerns({ path, expected, input }: Issue, meant: readonly string[]): boolean {
  if (path === undefined) return false;
  const isMeant = meant.includes(String(path[0].key));
  if (path.length > 1 || (expected !== 'never' && input !== undefined)) return true;
  return expected === 'never' ? !isMeant : isMeant;
}

function explain(issue: Issue, path: Path, schema: Schema): string {
  const field = String(path.at(-1) ?? '');
  if (issue.expected === 'never') {
    const known = fieldsAt(asJson(schema), path.slice(0, -1));
    const guess = nearest(field, known);
    return `there is no field “${field}” here; ${
      guess === undefined ? `the fields are ${known.join(', ')}` : `did you mean “${guess}”?`
    }`;
  }
  if (issue.input === undefined) return `the field “${field}” is missing; add it`;
  if (issue.type === 'picklist') return notListed(issue);
  if (issue.message.startsWith('Invalid')) {
    return `this should be ${WANTED[issue.type] ?? issue.expected ?? 'something else'}`;
  }
  return issue.message;
}

/** Valibot gives the values of a list as `("person" | "event")`. */
function notListed({ input, expected }: Issue): string {
  const listed = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
  const guess = typeof input === 'string' ? nearest(input, listed) : undefined;
  const hint = guess === undefined ? '' : `; did you mean “${guess}”?`;
  return `this should be one of ${listed.join(', ')}${hint}`;
}

const WANTED: Partial<Record<string, string>> = {
  array: 'a list, each item on a line of its own that begins with “- ”',
  boolean: 'true or false',
  number: 'a number',
  record: 'a group of fields, each on a line of its own',
  strict_object: 'a group of fields, each on a line of its own',
  string: 'a text; put it in quotation marks',
  union: 'a text or a list',
};

const made = new WeakMap<Schema, JsonSchema>();

/** The schema as data that can be walked; made once, for a broken file has many problems. */
function asJson(schema: Schema): JsonSchema {
  const json = made.get(schema) ?? toJsonSchema(schema, { errorMode: 'ignore' });
  made.set(schema, json);
  return json;
}

/** The field names that a schema knows at a path. */
function fieldsAt(schema: JsonSchema, path: Path): string[] {
  return schemasAt(schema, path).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** What a schema allows at a path: one schema, or each of several alternatives. */
function schemasAt(schema: JsonSchema, path: Path): JsonSchema[] {
  const alternatives = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  const [step, ...rest] = path;
  if (step === undefined) return alternatives;
  return alternatives
    .map(({ items, properties, additionalProperties }) =>
      typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties),
    )
    .flatMap((next) => (isSchema(next) ? schemasAt(next, rest) : []));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
