import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '../build/json-schema.ts';

/** Writes the JSON Schemas of the pack's files anew, after their valibot schemas changed. */
for (const [file, content] of jsonSchemas()) {
  writeFileSync(new URL(`../schema/${file}`, import.meta.url), content);
}
