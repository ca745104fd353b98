import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadPack } from '../../data/build/load.ts';
import { type CompiledGazetteer, compileGazetteer } from '../../data/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../data/gazetteer/load.ts';
import { readBlocks } from '../../data/reading/blocks.ts';
import { findElement, parseHtml, textNodes } from '../../data/reading/html.ts';
import type { TreeElement } from '../../data/reading/tree.ts';
import { type Block, createRecogniser } from '../../data/recogniser/index.ts';

/*
 * What reading and recognition cost, each figure beside what it is measured against: a bare sweep
 * of the same characters, a bare walk over the same tree, the bundled names, half the text.
 * Run it with `node --expose-gc tests/bench/recogniser.ts`.
 */

/** Runs of each work, which take turns; the table shows the median. */
const ROUNDS = 15;
/** Texts made to be slow take their time. */
const FEW = 3;
const MANY = 100_000;

const compiled = compileGazetteer(loadPack());

function main(): void {
  const small = loading('loading, fresh', compiled, 2);
  const many = manyNames();
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
  for (const [name, make] of Object.entries(SLOW)) growth(name, make, small);
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
    pass: () => pages.map((page) => settleAll(small, page)),
    large: () => pages.map((page) => settleAll(large, page)),
    plainSweep: () => plain.map(({ text }) => sweepOf(text)),
    plain: () => settleAll(small, plain),
    fullSweep: () => full.map(({ text }) => sweepOf(text)),
    full: () => settleAll(small, full),
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
      half: () => settleAll(gazetteer, half),
      whole: () => settleAll(gazetteer, whole),
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

/** Texts in which names overlap without end, or nearly begin everywhere. */
const SLOW: Record<string, (length: number) => string> = {
  'Number 10': (size) => 'Number 10 '.repeat(size / 10),
  'coalition of the': (size) => 'coalition of the '.repeat(size / 17),
  '30-day': (size) => '30-day '.repeat(size / 7),
  'a surname': (size) => 'Merz Starmer '.repeat(size / 13),
  'nothing but capitals': (size) => 'US TRUMP AND THE WAR '.repeat(size / 21),
  'nothing but spaces': (size) => `coalition${' '.repeat(size)}of`,
  'combining marks': (size) => 'Star\u0301mer'.repeat(size / 8),
  'marks in the wrong order': (size) => `a${'\u0316\u0301'.repeat(size / 2)}`,
  'nothing but combining marks': (size) => '\u0301'.repeat(size),
  'one word, starmerstarmer': (size) => 'starmer'.repeat(size / 7),
  hashtags: (size) => '#KeirStarmer'.repeat(size / 12),
  'soft hyphens': (size) => 'Star\u00admer '.repeat(size / 9),
  'full stops': (size) => 'Starmer.'.repeat(size / 8),
};

function sweepOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function settleAll(gazetteer: Gazetteer, all: readonly Block[]): void {
  const places = new Map(all.map((block, index) => [block, index]));
  const placeOf = (block: Block): number => places.get(block) ?? 0;
  const recogniser = createRecogniser<Block>(gazetteer, (a, b) => placeOf(a) - placeOf(b));
  for (const block of all) recogniser.add(block);
  recogniser.settle();
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

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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

function manyNames(): CompiledGazetteer {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
  const word = (n: number): string => {
    const at = (k: number) => syllables[Math.floor(n / 20 ** k) % 20] ?? '';
    const plain = at(0) + at(1) + at(2) + at(3);
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  };
  const forms = Array.from({ length: MANY }, (_, n) => `${word(n * 7)} ${word(n * 13 + 5)}`);
  const { subjects, recognition } = loadPack();
  return compileGazetteer({
    subjects: [...subjects, { id: 'many', names: [{ forms, loud: false }] }],
    recognition,
  });
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
