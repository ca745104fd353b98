import { loadPack } from '../build/load.ts';
import { PackError } from '../build/problem.ts';
import { readGold } from './gold.ts';
import { compareScored, measure } from './measure.ts';
import { makePlainSearch } from './plain-search.ts';
import { DocumentError } from './read-document.ts';
import { loadPackGazetteer } from './recognise-page.ts';
import { add, NOTHING, type Score } from './score.ts';
import { faults, table } from './score-report.ts';

/* Measures the recogniser against labelled pages, and a plain search for the same names beside it. */

const USAGE = 'Name a folder of labelled pages: npm run evaluate -- DIR';

function main(args: readonly string[]): void {
  const [dir] = args;
  if (dir === undefined || args.length > 1) throw new DocumentError(USAGE);
  const pages = readGold(dir);
  const gazetteer = loadPackGazetteer();
  const search = makePlainSearch(loadPack());
  const measured = measure(pages, gazetteer);
  const rows = measured.map(({ page, found, ours }) => {
    const plain = compareScored(search(found.text), page, found);
    return { category: page.category, ours: ours.score, plain: plain.score };
  });
  const lines = measured.flatMap(({ page, found, ours }) => faults(page.file, found, ours));
  process.stdout.write(`${[...lines, '', ...table(byCategory(rows))].join('\n')}\n`);
}

interface Scores {
  ours: Score;
  plain: Score;
}

/** The sum over all pages, and over those of each category. */
function byCategory(rows: readonly (Scores & { category: string })[]): [string, Scores][] {
  const sums = new Map<string, Scores>();
  for (const { category, ours, plain } of rows) {
    for (const name of ['total', category]) {
      const sum = sums.get(name) ?? { ours: NOTHING, plain: NOTHING };
      sums.set(name, { ours: add(sum.ours, ours), plain: add(sum.plain, plain) });
    }
  }
  return [...sums];
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DocumentError || error instanceof PackError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
