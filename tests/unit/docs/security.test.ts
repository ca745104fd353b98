import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', ROOT), 'utf8');

/** The rows of its tables without their heads, cell by cell. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --- '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells[3] !== 'held by');

describe('every line of the threat model is held by a test that is there', () => {
  it('has lines', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map((cells) => [cells[1], cells[3] ?? ''] as const))('%s', (_, held) => {
    const files = [...held.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(files).not.toEqual([]);
    for (const file of files) {
      expect(file).toMatch(/^tests\/.+\.test\.ts$/);
      expect(existsSync(new URL(file, ROOT)), file).toBe(true);
    }
  });
});
