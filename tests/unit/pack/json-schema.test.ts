import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../data/build/json-schema.ts';
import { PACK_DIR, readPackFiles } from '../../../data/build/load.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/schema/${file}`, import.meta.url), 'utf8'));

describe('the JSON Schemas for editors', () => {
  it.each([...jsonSchemas()])('%s is what the valibot schema says', (file, content) => {
    expect(read(file), 'run: node data/cli/schema.ts').toEqual(JSON.parse(content));
  });

  it('are named in the first line of every file of the pack', () => {
    const files = [...readPackFiles(PACK_DIR)];
    expect(files.length).toBeGreaterThan(44);
    const schemaOf = (name: string) =>
      name.startsWith('subjects/')
        ? '../../schema/subject'
        : `../schema/${name.replace('.yaml', '')}`;
    const strange = files.filter(
      ([name, text]) =>
        !text.startsWith(`# yaml-language-server: $schema=${schemaOf(name)}.schema.json\n`),
    );
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});
