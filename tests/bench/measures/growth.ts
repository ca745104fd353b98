import { atMost, type Figure, inTurns, median } from '../figures.ts';
import { type Made, madePage } from '../pages.ts';
import { passOfGloss } from '../passes.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';
import { feedPage } from './live-page.ts';

const ROUNDS = 3;

/** How much more than in proportion still counts as in proportion: caches have their size. */
const LINEAR = 1.25;

/** How Gloss bears up when there is more of everything in a page. */
export async function growth(rig: Rig): Promise<Figure[]> {
  const tab = await rig.with();
  const figures = [
    ...(await inProportion(rig, tab, 'text', (times) => ({ paragraphs: 30 * times }))),
    ...(await inProportion(rig, tab, 'text and mentions', (times) => ({
      paragraphs: 30 * times,
      namesEvery: 5,
    }))),
    await mentions(rig, tab),
    await frames(rig, tab),
    await longestTask(rig, tab),
  ];
  await tab.close();
  await rig.switch(true);
  return [...figures, await anHour(rig)].map((figure) => ({ measure: 'growth', ...figure }));
}

type Grown = Omit<Figure, 'measure'>;

async function passTime(rig: Rig, tab: Tab, made: Made): Promise<number> {
  const path = `/made-${made.paragraphs}-${made.namesEvery ?? 0}`;
  return (await passOfGloss(rig, tab, rig.still(path, madePage(made)))).running;
}

/** The first pass over a page, over one of ten times and over one of a hundred times the size. */
async function inProportion(
  rig: Rig,
  tab: Tab,
  what: string,
  make: (times: number) => Made,
): Promise<Grown[]> {
  const time = (times: number) => () => passTime(rig, tab, make(times));
  const taken = await inTurns({ one: time(1), ten: time(10), hundred: time(100) }, ROUNDS);
  const [one, ten, hundred] = [median(taken.one), median(taken.ten), median(taken.hundred)];
  const figure = (times: number, ours: number, value: number, goal?: Figure['goal']): Grown => ({
    what: `${what} ×${times}`,
    unit: 'ms',
    ours,
    reference: { what: `×${times / 10}`, value },
    ...(goal && { goal }),
  });
  return [
    figure(10, ten, one),
    figure(100, hundred, ten, {
      says: 'ratio about 10, for the time is linear',
      met: hundred <= 10 * LINEAR * ten,
    }),
  ];
}

/** A hundred times the mentions in the same text. */
async function mentions(rig: Rig, tab: Tab): Promise<Grown> {
  const time = (namesEvery: number) => () => passTime(rig, tab, { paragraphs: 3000, namesEvery });
  const { few, many } = await inTurns({ few: time(300), many: time(3) }, ROUNDS);
  const each = (median(many) - median(few)) / 990;
  return {
    what: 'mentions ×100 in the same text',
    unit: 'ms',
    ours: median(many),
    reference: { what: '10 mentions', value: median(few) },
    note: `${(1000 * each).toFixed(1)} µs for each mention more`,
  };
}

/** A page with one frame in it, and with fifty. */
async function frames(rig: Rig, tab: Tab): Promise<Grown> {
  const frame = '<iframe srcdoc="<p>Nothing of note, and some more of it.</p>"></iframe>';
  const time = (count: number) => async () => {
    const page = `<!doctype html><p>Frames.</p>${frame.repeat(count)}`;
    const trace = await passOfGloss(rig, tab, rig.live(`/frames-${count}`, page));
    return trace.running;
  };
  const { one, fifty } = await inTurns({ one: time(1), fifty: time(50) }, ROUNDS);
  return {
    what: 'frames ×50',
    unit: 'ms',
    ours: median(fifty),
    reference: { what: 'one frame', value: median(one) },
    goal: { says: 'ratio at most 50', met: median(fifty) <= 50 * median(one) },
  };
}

/** A task beyond 50 ms is felt by readers: https://w3c.github.io/longtasks/ */
const LONG = 50;
const SLOWER = 4;

/** 10 MB of text in 200,000 nodes, on a processor that is four times slower. */
async function longestTask(rig: Rig, tab: Tab): Promise<Grown> {
  const page = madePage({ paragraphs: 25_000, words: 75, namesEvery: 50 });
  const trace = await passOfGloss(rig, tab, rig.still('/giant', page), () => tab.slowDown(SLOWER));
  const nodes = await tab.page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 1;
    while (walker.nextNode()) count++;
    return count;
  });
  await tab.slowDown(1);
  const ours = Math.max(...trace.tasks.map(({ running }) => running));
  const scripts = Math.max(...trace.tasks.map(({ running, collecting }) => running - collecting));
  return {
    what: 'longest task on a giant page, processor 4 times slower',
    unit: 'ms',
    ours,
    goal: atMost(ours, LONG, 'ms'),
    note:
      `${(page.length / 1e6).toFixed(1)} MB, ${nodes} nodes; ` +
      `${scripts.toFixed(0)} ms without the collection of garbage`,
  };
}

/** An hour of ten changes a second, as fast as the page can make them. */
const CHANGES = 36_000;
/** How much the heap may differ from one look to another without having grown, in MB. */
const FLAT = 0.5;

async function anHour(rig: Rig): Promise<Grown> {
  const url = rig.live('/feed-hour', feedPage(20));
  const [own, bare] = [await rig.with(), await rig.without()];
  const grown = await Promise.all([own, bare].map((tab) => heapGrowth(tab, url)));
  await Promise.all([own.close(), bare.close()]);
  const [ours = 0, without = 0] = grown;
  return {
    what: 'heap grown in an hour of a live feed, compressed',
    unit: 'MB',
    ours,
    reference: { what: 'without', value: without },
    goal: { says: `flat: at most ${FLAT} MB more`, met: ours - without <= FLAT },
  };
}

/** In MB, from the first tenth of the hour to its end. */
async function heapGrowth(tab: Tab, url: string): Promise<number> {
  await tab.load(url);
  const change = async (count: number): Promise<number> => {
    await tab.page.evaluate(`(async () => {
      for (let turn = 0; turn < ${count / 100}; turn++) {
        for (let n = 0; n < 100; n++) change();
        await new Promise((done) => setTimeout(done));
      }
    })()`);
    await tab.settle();
    return tab.heap();
  };
  const before = await change(CHANGES / 10);
  const after = await change(0.9 * CHANGES);
  return (after - before) / 1e6;
}
