import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError, type Problem } from '../../../data/build/problem.ts';
import { readSources } from '../../../data/build/sources.ts';
import { compileGazetteer } from '../../../data/gazetteer/compile.ts';
import { type Damaged, damagedPacks, scrambledPacks } from './damage.ts';
import { smallPack, toFiles } from './small-pack.ts';

/**
 * What the build finds wrong. Anything else that it throws is a crash and fails the test, also
 * while the gazetteer is made of a pack that was found to be right.
 */
function problemsOf({ files }: Damaged): readonly Problem[] {
  try {
    compileGazetteer(readSources(files));
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems;
  }
}

function expectPlaces({ files }: Damaged, problems: readonly Problem[]): void {
  for (const { file, line, message } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(files.get(file)?.split('\n').length ?? 1);
    expect(message).toMatch(/^[^\n]{10,}$/);
    expect(message).not.toMatch(/undefined|\[object|Invalid /);
  }
}

/** Thousands of packs take seconds, and more of them on a busy machine. */
const LONG = 120_000;

describe('a damaged pack', { timeout: LONG }, () => {
  it('is one that was whole before', () => {
    expect(() => readSources(toFiles(smallPack()))).not.toThrow();
  });

  it('is refused every time, each problem with its place and words', () => {
    fc.assert(
      fc.property(damagedPacks, (damaged) => {
        const problems = problemsOf(damaged);
        expect(problems, damaged.how).not.toEqual([]);
        expectPlaces(damaged, problems);
      }),
      { numRuns: 2000 },
    );
  });

  it('never breaks the build, whatever stands in a file', () => {
    fc.assert(
      fc.property(scrambledPacks, (damaged) => expectPlaces(damaged, problemsOf(damaged))),
      { numRuns: 1000 },
    );
  });
});
