import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../data/cli/gold.ts';
import { type Measured, measure } from '../../../data/cli/measure.ts';
import { add, NOTHING, precision, recall, type Score, strictly } from '../../../data/cli/score.ts';
import { bundled } from './recognise.ts';

/* What a careful reader would sign. The shared pages lie beside the project, where they are at hand. */

const SETS = ['../../fixtures/gold', '../../../../shared/gold'].map((dir) =>
  fileURLToPath(new URL(dir, import.meta.url)),
);

describe.each(SETS)('labelled pages in %s', (dir) => {
  const missing = !existsSync(dir);
  if (missing) console.log(`${dir} is not at hand: its labelled pages are not measured.`);
  const measured = missing ? [] : measure(readGold(dir), bundled);
  const total = sum(measured);

  it.skipIf(missing)('hardly anything wrong, hardly anything missed', () => {
    expect(total.gold).toBeGreaterThan(0);
    expect(precision(total)).toBeGreaterThanOrEqual(0.99);
    expect(recall(total)).toBeGreaterThanOrEqual(0.97);
  });

  it.skipIf(missing)('no category left behind', () => {
    for (const [category, pages] of Map.groupBy(measured, ({ page }) => page.category)) {
      expect(precision(sum(pages)), category).toBeGreaterThanOrEqual(0.95);
      expect(recall(sum(pages)), category).toBeGreaterThanOrEqual(0.95);
    }
  });

  it.skipIf(missing)('marks what is right to the letter', () => {
    expect(precision(strictly(total))).toBeGreaterThanOrEqual(0.98);
  });
});

function sum(measured: readonly Measured[]): Score {
  return measured.reduce((score, { ours }) => add(score, ours.score), NOTHING);
}
