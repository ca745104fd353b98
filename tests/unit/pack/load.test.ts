import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack } from '../../../data/build/load.ts';
import { PackError } from '../../../data/build/problem.ts';
import { smallPack, toFiles } from './small-pack.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gloss-pack-'));
  for (const [name, text] of toFiles(smallPack())) write(name, text);
});

afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

function refusal(): string {
  try {
    loadPack(dir);
    return '';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.message;
  }
}

describe('a pack in a folder', () => {
  it('is read', () => {
    expect(loadPack(dir).subjects.map(({ id }) => id)).toEqual(['ann-ott', 'bridge']);
  });

  it.each(['subjects/pier.yml', 'subjects/pier.YAML', 'subjects/pier.yaml.txt', 'pier.yaml'])(
    'has no file that is passed over in silence: %s',
    (name) => {
      write(name, 'id: pier');
      expect(refusal()).toContain(`${name}:1: the pack has no place for this file`);
    },
  );

  it('may have hidden files, which editors leave', () => {
    write('subjects/.bridge.yaml', 'no pack');
    expect(refusal()).toBe('');
  });

  it('says which file is not saved as UTF-8', () => {
    write('subjects/bridge.yaml', Buffer.from('id: bridge\nname: Br\u00fccke\n', 'latin1'));
    expect(refusal()).toContain('subjects/bridge.yaml:2: a character here is not text');
  });

  it('says what cannot be read as a file', () => {
    mkdirSync(join(dir, 'subjects/pier.yaml'));
    expect(refusal()).toContain('subjects/pier.yaml:1: this cannot be read as a file');
  });
});
