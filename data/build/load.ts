import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSources } from '../schema/sources.ts';
import { readSources } from './sources.ts';

/** The folder with the report's pack. */
export const PACK_DIR = fileURLToPath(new URL('../pack/', import.meta.url));

/**
 * Reads the YAML files in a folder and below.
 *
 * @returns path inside the folder, with `/` on every system → content
 */
export function readPackFiles(dir: string): Map<string, string> {
  return new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => [name.split(sep).join('/'), readFileSync(join(dir, name), 'utf8')]),
  );
}

/**
 * Reads and proves the pack.
 *
 * @throws PackError with every problem found
 */
export function loadPack(dir = PACK_DIR): PackSources {
  return readSources(readPackFiles(dir));
}
