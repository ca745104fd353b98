import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadPack } from '../../data/build/load.ts';
import { compileGazetteer } from '../../data/gazetteer/compile.ts';
import type { CompiledGazetteer } from '../../data/gazetteer/compiled.ts';
import { type Gazetteer, loadGazetteer } from '../../data/gazetteer/load.ts';
import { readBlocks } from '../../data/reading/blocks.ts';
import { findElement, parseHtml, textNodes } from '../../data/reading/html.ts';
import type { TreeElement } from '../../data/reading/tree.ts';
import { type Block, createRecogniser } from '../../data/recogniser/index.ts';
import { heap } from './heap.ts';
import { gazetteerOf } from './many-names.ts';
import { recogniseAll } from './recognise-all.ts';
import { SLOW_TEXTS } from './slow-texts.ts';

/*
 * What reading and recognition cost, each figure beside what it is measured against: a bare sweep
 * of the same characters, a bare walk over the same tree, the bundled names, half the text.
 * Run it with `node tests/bench/recogniser.ts`.
 */

/** Runs of each work, which take turns; the table shows the median. */
const ROUNDS = 15;
/** Texts made to be slow take their time. */
const FEW = 3;
const MANY = 100_000;

const compiled = compileGazetteer(loadPack());

function main(): void {
  const small = loading('loading, fresh', compiled, 2);
  const many = gazetteerOf(MANY);
  loading(`loading ${MANY} names, fresh`, many, 20);
  const before = heap();
  const large = loadGazetteer(many);
  row(`memory of ${MANY} names`, `${((heap() - before) / 1e6).toFixed(1)} MB`, '', '10 MB');
  const load = medians({ small: () => loadGazetteer(compiled), large: () => loadGazetteer(many) });
  row('loading, again', ms(load.small), '', '2 ms');
  row(`loading ${MANY} names, again`, ms(load.large), '', '20 ms');
  const json = JSON.stringify(compiled);
  row('compiled gazetteer', `${json.length} bytes`, `${gzipSync(json).length} compressed`, '');

  const bodies = pageBodies();
  const pages = bodies.map(blocksOf);
  passes(pages, small, large);
  const walks = medians({
    bare: () => bodies.map((body) => [...textNodes(body)].map(({ data }) => sweepOf(data))),
    read: () => bodies.map((body) => blocksOf(body).map(({ text }) => sweepOf(text))),
  });
  row(
    'reading a parsed tree',
    ms(walks.read),
    `${ms(walks.bare)} bare walk`,
    times(walks.read, walks.bare, 2),
  );
  for (const [name, make] of Object.entries(SLOW_TEXTS)) growth(name, make, small);
}

/** The cost of the full pass, and what of it falls to blocks with and without something in them. */
function passes(pages: readonly Block[][], small: Gazetteer, large: Gazetteer): void {
  const finder = createRecogniser<Block>(small, () => 0);
  const blocks = pages.flat();
  const held = new Set(blocks.filter((block) => finder.add(block)));
  const [plain, full] = [blocks.filter((block) => !held.has(block)), [...held]];
  const found = full.reduce((sum, block) => sum + finder.explain(block).length, 0);
  const cost = medians({
    sweep: () => blocks.map(({ text }) => sweepOf(text)),
    pass: () => pages.map((page) => recogniseAll(small, page)),
    large: () => pages.map((page) => recogniseAll(large, page)),
    plainSweep: () => plain.map(({ text }) => sweepOf(text)),
    plain: () => recogniseAll(small, plain),
    fullSweep: () => full.map(({ text }) => sweepOf(text)),
    full: () => recogniseAll(small, full),
  });
  row('full pass', ms(cost.pass), `${ms(cost.sweep)} bare sweep`, times(cost.pass, cost.sweep, 5));
  row(
    'blocks with nothing in them',
    ms(cost.plain),
    `${ms(cost.plainSweep)} bare sweep`,
    times(cost.plain, cost.plainSweep, 5),
  );
  const each = (1000 * (cost.full - 5 * cost.fullSweep)) / found;
  row(
    'blocks with something in them',
    ms(cost.full),
    `${ms(cost.fullSweep)} bare sweep`,
    `5 and ${each.toFixed(1)} µs for each of ${found} names`,
  );
  row(
    `full pass with ${MANY} names`,
    ms(cost.large),
    `${ms(cost.pass)} with the bundled`,
    times(cost.large, cost.pass, 2),
  );
}

function loading(what: string, form: CompiledGazetteer, goal: number): Gazetteer {
  const start = performance.now();
  const gazetteer = loadGazetteer(form);
  row(what, ms(performance.now() - start), '', `${goal} ms`);
  return gazetteer;
}

/** Shows that twice the text takes twice the time. */
function growth(name: string, make: (length: number) => string, gazetteer: Gazetteer): void {
  const half = [blockOf(make(500_000))];
  const whole = [blockOf(make(1_000_000))];
  const cost = medians(
    {
      half: () => recogniseAll(gazetteer, half),
      whole: () => recogniseAll(gazetteer, whole),
    },
    FEW,
  );
  row(
    `1 MB of ${name}`,
    ms(cost.whole),
    `${ms(cost.half)} for half`,
    times(cost.whole, cost.half, 'about 2'),
  );
}

function sweepOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** The median time of each work in ms; they take turns, so that a disturbance falls on all. */
function medians<K extends string>(
  works: Record<K, () => unknown>,
  rounds = ROUNDS,
): Record<K, number> {
  const entries = Object.entries<() => unknown>(works).map(([name, work]) => ({
    name,
    work,
    taken: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { work, taken } of entries) {
      const start = performance.now();
      work();
      taken.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    entries.map(({ name, taken }) => [name, taken.sort((a, b) => a - b)[rounds >> 1]]),
  ) as Record<K, number>;
}

/** Saved pages of the public web where they are at hand, and the project’s own. */
function pageBodies(): TreeElement[] {
  return ['../../../shared/pages/', '../fixtures/demo/']
    .map((dir) => fileURLToPath(new URL(dir, import.meta.url)))
    .flatMap(pagesOf)
    .flatMap((html) => findElement(parseHtml(html), 'body') ?? []);
}

function pagesOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(dir + name, 'utf8'));
}

function blocksOf(body: TreeElement): Block[] {
  return [...readBlocks(body)]
    .filter((block) => block !== undefined)
    .map(({ text, lang, heading, region }) => ({ text: flat(text), lang, heading, region }));
}

/** A text as one piece: text that was joined is put together when it is first looked into. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function blockOf(text: string): Block {
  return { text: flat(text), lang: 'en', heading: false, region: 'main' };
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function times(time: number, reference: number, goal: number | string): string {
  return `${(time / reference).toFixed(2)} times, goal ${goal}`;
}

function row(what: string, figure: string, reference: string, judged: string): void {
  const cells = [what.padEnd(42), figure.padStart(12), reference.padStart(26), `   ${judged}`];
  process.stdout.write(`${cells.join('').trimEnd()}\n`);
}

main();
