import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadPack } from '../../data/build/load.ts';
import { type CompiledGazetteer, compileGazetteer } from '../../data/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../data/gazetteer/load.ts';
import { readBlocks } from '../../data/reading/blocks.ts';
import { findElement, parseHtml } from '../../data/reading/html.ts';
import { type Block, createRecogniser } from '../../data/recogniser/index.ts';

/*
 * What recognition costs: a full pass over text against a bare sweep of its characters, with the
 * bundled names and with a hundred thousand; loading; and inputs made to be slow.
 * Run it with `node tests/bench/recogniser.ts`.
 */

const ROUNDS = 9;
/** The text is repeated up to this length, in UTF-16 units, so that a round takes long enough. */
const LENGTH = 8_000_000;
const MANY = 100_000;

const compiled = compileGazetteer(loadPack());
const blocks = textBlocks();
const length = blocks.reduce((sum, { text }) => sum + text.length, 0);

function main(): void {
  const sweep = best(() => blocks.reduce((sum, { text }) => sum + sweepOf(text), 0));
  const small = loadGazetteer(compiled);
  const loadSmall = best(() => loadGazetteer(compiled));
  const many = manyNames();
  const heapBefore = heap();
  const large = loadGazetteer(many);
  const heapAfter = heap();
  const loadLarge = best(() => loadGazetteer(many));
  const pass = best(() => settleAll(small, blocks));
  const passLarge = best(() => settleAll(large, blocks));
  const json = JSON.stringify(compiled);

  print('bare sweep', `${speed(sweep)} MB/s`);
  print('full pass', `${speed(pass)} MB/s, ${(pass / sweep).toFixed(1)} sweeps`);
  print(
    `full pass, ${MANY} names`,
    `${speed(passLarge)} MB/s, ${(passLarge / pass).toFixed(2)} of the time with the bundled names`,
  );
  print(
    'loading',
    `${loadSmall.toFixed(2)} ms; with ${MANY} names ${loadLarge.toFixed(1)} ms, ${((heapAfter - heapBefore) / 1e6).toFixed(1)} MB`,
  );
  print('compiled gazetteer', `${json.length} bytes, ${gzipSync(json).length} compressed`);
  for (const [name, make] of Object.entries(SLOW)) {
    const times = [1, 2, 4].map((factor) => {
      const block = blockOf(make(factor * 250_000));
      return best(() => settleAll(small, [block]));
    });
    print(name, times.map((time) => `${time.toFixed(1)} ms`).join(' → ') + ' for 0.25, 0.5, 1 MB');
  }
}

/** Texts in which names overlap without end, or nearly begin everywhere. */
const SLOW: Record<string, (length: number) => string> = {
  'Number 10, again and again': (size) => 'Number 10 '.repeat(size / 10),
  'coalition of the, again and again': (size) => 'coalition of the '.repeat(size / 17),
  '30-day, again and again': (size) => '30-day '.repeat(size / 7),
  'a surname, again and again': (size) => 'Merz Starmer '.repeat(size / 13),
  'nothing but capitals': (size) => 'US TRUMP AND THE WAR '.repeat(size / 21),
  'nothing but spaces': (size) => `coalition${' '.repeat(size)}of`,
  'one word': (size) => 'starmer'.repeat(size / 7),
  'soft hyphens': (size) => 'Star\u00admer '.repeat(size / 9),
  'full stops': (size) => 'Starmer.'.repeat(size / 8),
};

function sweepOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function settleAll(gazetteer: Gazetteer, all: readonly Block[]): number {
  const recogniser = createRecogniser<Block>(gazetteer, (a, b) => all.indexOf(a) - all.indexOf(b));
  for (const block of all) recogniser.add(block);
  return all.length;
}

/** The fastest of some rounds, in ms: the others were disturbed. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function speed(ms: number): string {
  return (length / 1000 / ms).toFixed(0);
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The text of saved pages of the public web where they are at hand, or of the project’s own. */
function textBlocks(): Block[] {
  const dirs = ['../../../shared/pages/', '../../tests/fixtures/demo/'].map((dir) =>
    fileURLToPath(new URL(dir, import.meta.url)),
  );
  const once = dirs.flatMap((dir) => pagesOf(dir)).flatMap(blocksOf);
  const size = once.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.round(LENGTH / Math.max(1, size)));
  return Array.from({ length: times }, () => once).flat();
}

function pagesOf(dir: string): string[] {
  try {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    return files
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(dir + name, 'utf8'));
  } catch {
    return [];
  }
}

function blocksOf(html: string): Block[] {
  const body = findElement(parseHtml(html), 'body');
  if (!body) return [];
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

function print(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(36)} ${result}\n`);
}

main();
