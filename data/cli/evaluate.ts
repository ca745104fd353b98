import { loadPack } from '../build/load.ts';
import { PackError } from '../build/problem.ts';
import { type GoldPage, readGold } from './gold.ts';
import { makePlainSearch } from './plain-search.ts';
import { DocumentError } from './read-document.ts';
import { loadPackGazetteer, type RecognisedPage, recognisePage } from './recognise-page.ts';
import { add, type Compared, compare, NOTHING, type Score, type Span } from './score.ts';
import { faults, table } from './score-report.ts';

/* Measures the recogniser against labelled pages, and a plain search for the same names beside it. */

const USAGE = 'Name a folder of labelled pages: npm run evaluate -- DIR';

interface Measured {
  page: GoldPage;
  found: RecognisedPage;
  ours: Compared;
  plain: Compared;
}

function main(args: readonly string[]): void {
  const [dir] = args;
  if (dir === undefined || args.length > 1) throw new DocumentError(USAGE);
  const pages = readGold(dir);
  const gazetteer = loadPackGazetteer();
  const search = makePlainSearch(loadPack());
  const measured = pages.map((page): Measured => {
    const found = recognisePage(gazetteer, page.html);
    const scored = (spans: readonly Span[]) =>
      compare(
        page.spans,
        spans.filter((span) => isScored(span, page, found)),
      );
    return { page, found, ours: scored(found.mentions), plain: scored(search(found.text)) };
  });
  const lines = measured.flatMap(({ page, found, ours }) => faults(page.file, found, ours));
  process.stdout.write(`${[...lines, '', ...table(rows(measured))].join('\n')}\n`);
}

/** By the guide, quiet names in the navigation or a box of a page that is on topic are not scored. */
function isScored(span: Span & { loud?: boolean }, page: GoldPage, found: RecognisedPage): boolean {
  if (span.loud || !found.onTopic || found.regionAt(span.start) === 'main') return true;
  return page.spans.some(({ start, end }) => start < span.end && end > span.start);
}

function rows(measured: readonly Measured[]): [string, { ours: Score; plain: Score }][] {
  const sums = new Map<string, { ours: Score; plain: Score }>();
  for (const { page, ours, plain } of measured) {
    for (const name of ['total', page.category]) {
      const sum = sums.get(name) ?? { ours: NOTHING, plain: NOTHING };
      sums.set(name, { ours: add(sum.ours, ours.score), plain: add(sum.plain, plain.score) });
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
