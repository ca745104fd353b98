import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Recognition } from '../schema/recognition.ts';
import { Report } from '../schema/report.ts';
import { SubjectSource } from '../schema/subject.ts';

/** File in `data/schema` → the schema that it is made from. */
const SCHEMAS: Record<string, v.GenericSchema<unknown, unknown>> = {
  'report.schema.json': Report,
  'subject.schema.json': SubjectSource,
  'topic.schema.json': Recognition,
};

/**
 * Makes the JSON Schemas by which editors complete and check the pack's files. What only the build
 * can prove (dates of the calendar, figures, relations) is not in them.
 *
 * @returns file in `data/schema` → content
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([file, schema]) => {
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      return [file, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
