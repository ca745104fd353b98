import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { loadPack } from '../../../data/build/load.ts';
import { type CompiledGazetteer, compileGazetteer } from '../../../data/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../../data/gazetteer/load.ts';
import { readBlocks } from '../../../data/reading/blocks.ts';
import { parseHtml } from '../../../data/reading/html.ts';
import { type Block, createRecogniser } from '../../../data/recogniser/index.ts';
import { atMost, type Figure, inTurns, median, timesAtMost } from '../figures.ts';
import { madePage } from '../pages.ts';

const ROUNDS = 9;
const FEW = 100;
const MANY = 100_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How the gazetteer bears up when it knows a thousand times the names. In Node, without a page. */
export async function names(): Promise<Figure[]> {
  const [few, many] = [gazetteerOf(FEW), gazetteerOf(MANY)];
  const blocks = [...readBlocks(parseHtml(madePage({ paragraphs: 2000, namesEvery: 20 })))].filter(
    (block) => block !== undefined,
  );
  const before = heap();
  const loaded = loadGazetteer(many);
  const memory = (heap() - before) / 1e6;
  const small = loadGazetteer(few);
  const taken = await inTurns(
    {
      small: async () => timed(() => recognise(small, blocks)),
      large: async () => timed(() => recognise(loaded, blocks)),
      load: () => loadInThread(many),
    },
    ROUNDS,
  );
  const [scan, scanFew] = [median(taken.large), median(taken.small)];
  const load = median(taken.load);
  const what = `${MANY.toLocaleString('en')} names`;
  return [
    {
      what: `scan with ${what}`,
      unit: 'ms' as const,
      ours: scan,
      reference: { what: `${FEW} names`, value: scanFew },
      goal: timesAtMost(scan, scanFew, 2),
    },
    {
      what: `load ${what}, cold`,
      unit: 'ms' as const,
      ours: load,
      goal: { says: 'under 20 ms', met: load < 20 },
    },
    {
      what: `memory of ${what}`,
      unit: 'MB' as const,
      ours: memory,
      goal: atMost(memory, 10, 'MB'),
    },
  ].map((figure) => ({ measure: 'names', ...figure }));
}

function recognise(gazetteer: Gazetteer, blocks: readonly Block[]): void {
  const places = new Map(blocks.map((block, index) => [block, index]));
  const placeOf = (block: Block) => places.get(block) ?? 0;
  const recogniser = createRecogniser<Block>(gazetteer, (a, b) => placeOf(a) - placeOf(b));
  for (const block of blocks) recogniser.add(block);
  recogniser.settle();
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function loadInThread(compiled: CompiledGazetteer): Promise<number> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('../load-worker.ts', import.meta.url), {
      workerData: compiled,
    });
    worker.once('message', done).once('error', fail);
  });
}

function heap(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The bundled gazetteer with so many names more, made of syllables. */
function gazetteerOf(count: number): CompiledGazetteer {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
  const word = (n: number): string => {
    const at = (k: number) => syllables[Math.floor(n / 20 ** k) % 20] ?? '';
    const plain = at(0) + at(1) + at(2) + at(3);
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  };
  const forms = Array.from({ length: count }, (_, n) => `${word(n * 7)} ${word(n * 13 + 5)}`);
  const { subjects, recognition } = loadPack();
  return compileGazetteer({
    subjects: [...subjects, { id: 'many', names: [{ forms, loud: false }] }],
    recognition,
  });
}
