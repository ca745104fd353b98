import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSources } from '../schema/sources.ts';
import { PackError } from './problem.ts';
import { readSources } from './sources.ts';

/** The folder with the report's pack. */
export const PACK_DIR = fileURLToPath(new URL('../pack/', import.meta.url));

/**
 * Lists the YAML files in a folder and below, also those whose ending is not quite right, so that
 * none is passed over in silence. Hidden files are those of editors and systems.
 *
 * @returns paths inside the folder, with `/` on every system
 */
export function listPackFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml(\.txt)?$/i.test(name) && !basename(name).startsWith('.'))
    .map((name) => name.split(sep).join('/'));
}

/**
 * Reads the YAML files in a folder and below.
 *
 * @returns path inside the folder → content
 * @throws PackError where one cannot be read
 */
export function readPackFiles(dir: string): Map<string, string> {
  return new Map(listPackFiles(dir).map((name) => [name, readText(dir, name)]));
}

function readText(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8');
  } catch {
    const message = 'this cannot be read as a file; see that it is one, and that you may read it';
    throw new PackError([{ file: name, line: 1, place: '', message }]);
  }
}

/**
 * Reads and proves the pack.
 *
 * @throws PackError with every problem found
 */
export function loadPack(dir = PACK_DIR): PackSources {
  return readSources(readPackFiles(dir));
}
