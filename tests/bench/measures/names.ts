import { Worker } from 'node:worker_threads';
import type { CompiledGazetteer } from '../../../data/gazetteer/compiled.ts';
import { loadGazetteer } from '../../../data/gazetteer/load.ts';
import { readBlocks } from '../../../data/reading/blocks.ts';
import { parseHtml } from '../../../data/reading/html.ts';
import { atMost, type Figure, inTurns, median, timesAtMost } from '../figures.ts';
import { heap } from '../heap.ts';
import { gazetteerOf } from '../many-names.ts';
import { madePage } from '../pages.ts';
import { recogniseAll } from '../recognise-all.ts';

const ROUNDS = 9;
const FEW = 100;
const MANY = 100_000;

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
      small: async () => timed(() => recogniseAll(small, blocks)),
      large: async () => timed(() => recogniseAll(loaded, blocks)),
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
