import { expect } from 'vitest';
import { PackError, tell } from '../../../data/build/problem.ts';
import { readSources } from '../../../data/build/sources.ts';
import { type SmallPack, smallPack, toFiles } from './small-pack.ts';

/** What the build says about the small pack after one change to its data or to its files. */
export function problemsAfter(
  change: (pack: SmallPack) => void,
  inFiles?: (files: Map<string, string>) => void,
) {
  const pack = smallPack();
  change(pack);
  const files = toFiles(pack);
  inFiles?.(files);
  try {
    readSources(files);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(tell);
  }
}

/** The same after one change to the text of a file. */
export const edit = (file: string, from: string, to: string) =>
  problemsAfter(
    () => {},
    (files) => {
      const text = files.get(file) ?? '';
      expect(text).toContain(from);
      files.set(file, text.replace(from, to));
    },
  );
