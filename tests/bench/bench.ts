/**
 * `npm run bench`: what Gloss costs, each figure beside its reference, both measured in the same
 * run on the production build in Chromium. Names on the command line choose some measures; with
 * `--chart` the picture in the README is renewed, too.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chart } from './chart.ts';
import type { Figure } from './figures.ts';
import { firstPass } from './measures/first-pass.ts';
import { growth } from './measures/growth.ts';
import { hover } from './measures/hover.ts';
import { livePage } from './measures/live-page.ts';
import { names } from './measures/names.ts';
import { pageTax } from './measures/page-tax.ts';
import { popup } from './measures/popup.ts';
import { scrollAndType } from './measures/scroll-and-type.ts';
import { onRig } from './rig.ts';
import { table } from './table.ts';

const OUT = '.output';

/** Each measure has browsers of its own, so that none finds what another has left. */
const MEASURES: Record<string, () => Promise<Figure[]>> = {
  'first-pass': () => onRig(firstPass),
  'page-tax': () => onRig(pageTax),
  hover: () => onRig(hover),
  'scroll-and-type': () => onRig(scrollAndType),
  'live-page': () => onRig(livePage),
  growth: () => onRig(growth),
  names: () => onRig(names),
  popup,
};

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.find((name) => !(name in MEASURES));
  if (unknown) {
    console.error(`There is no “${unknown}”: choose from ${Object.keys(MEASURES).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const start = performance.now();
    figures.push(...(await measure()));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log(table(figures));
  tellMissed(figures);
  keep(figures, args.includes('--chart'));
}

function tellMissed(figures: readonly Figure[]): void {
  const missed = figures.filter(({ goal }) => goal?.met === false);
  console.log(missed.length === 0 ? '\nAll goals are met.' : '\nGoals not met:');
  for (const { what, goal } of missed) console.log(`  ${what} (${goal?.says})`);
}

/** Writes what was measured as data and as a chart. */
function keep(figures: readonly Figure[], forReadme: boolean): void {
  mkdirSync(OUT, { recursive: true });
  const machine = { processors: cpus().length, model: cpus()[0]?.model };
  writeFileSync(`${OUT}/bench.json`, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  const drawn = chart(figures);
  if (drawn) writeFileSync(`${OUT}/bench.svg`, drawn);
  if (!forReadme) return;
  if (drawn) copyFileSync(`${OUT}/bench.svg`, 'assets/bench.svg');
  else console.log('\nThe chart needs the measures first-pass and page-tax.');
}

await main(process.argv.slice(2));
