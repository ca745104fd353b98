import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOf } from '../../e2e/driver/browser.ts';
import { atMost, beyondNoise, type Figure, inTurns, median } from '../figures.ts';
import { madePage, savedPages } from '../pages.ts';
import { PEERS } from '../peers.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';
import type { Trace } from '../trace.ts';

const ROUNDS = 7;
const FRAMES = 50;

/** Of the kinds of page that peers were measured on: an encyclopaedia and two newspapers. */
const KINDS = ['wikipedia.html', 'guardian-1.html', 'nytimes-1.html'];

/** What every page pays for Gloss, whether it names anybody or not. */
export async function pageTax(rig: Rig): Promise<Figure[]> {
  return [...size(), ...(await load(rig)), await heapOfFrame(rig)].map((figure) => ({
    measure: 'page-tax',
    ...figure,
  }));
}

type Tax = Omit<Figure, 'measure'>;

function size(): Tax[] {
  const script = readFileSync(join(buildOf('chromium'), 'content-scripts/content.js'));
  const packed = gzipSync(script, { level: 9 }).length;
  const nearest = PEERS.find(({ value }) => value > packed) ?? PEERS[0];
  return [
    { what: 'always-on script, raw', unit: 'bytes', ours: script.length },
    {
      what: 'always-on script, gzip',
      unit: 'bytes',
      ours: packed,
      ...(nearest && { reference: nearest }),
      goal: { says: 'at most 12 kB', met: packed <= 12_000 },
      note: PEERS.map(({ what, value }) => `${what} ${(value / 1000).toFixed(1)}`).join(', '),
    },
  ];
}

/** What loading some pages takes, with Gloss and without. */
async function load(rig: Rig): Promise<Tax[]> {
  const [own, bare] = [await rig.with(), await rig.without()];
  const saved = savedPages();
  const pages = KINDS.filter((file) => saved.includes(file)).map((file) => [
    file,
    rig.still(`/${file}`),
  ]);
  if (pages.length === 0)
    pages.push(['a made page', rig.still('/made', madePage({ paragraphs: 200 }))]);
  const taxes: Tax[] = [];
  const evaluated: number[] = [];
  let forced = 0;
  for (const [name = '', url = ''] of pages) {
    // The first time the process starts, and the file is read.
    await own.load(url);
    await bare.load(url);
    const { gloss, none } = await inTurns(
      { gloss: () => loading(own, url), none: () => loading(bare, url) },
      ROUNDS,
    );
    evaluated.push(...gloss.map(({ evaluating }) => evaluating));
    forced += gloss.reduce(
      (sum, { ours }) => sum + ours.reduce((all, one) => all + one.forced, 0),
      0,
    );
    const ours = gloss.map(({ time }) => time);
    const without = none.map(({ time }) => time);
    taxes.push({
      what: `main thread while ${name} loads`,
      unit: 'ms',
      ours: median(ours),
      reference: { what: 'without', value: median(without) },
      ...beyondNoise(ours, without),
    });
  }
  await Promise.all([own.close(), bare.close()]);
  return [
    {
      what: 'evaluation of the always-on script',
      unit: 'ms',
      ours: median(evaluated),
      goal: atMost(median(evaluated), 2, 'ms'),
    },
    ...taxes,
    { what: 'style or layout forced', unit: 'count', ours: forced, goal: atMost(forced, 0, '') },
  ];
}

function loading(tab: Tab, url: string): Promise<Trace> {
  return tab.trace(() => tab.load(url));
}

/** What a frame holds more when Gloss looks out in it. */
async function heapOfFrame(rig: Rig): Promise<Tax> {
  const frame = '<iframe srcdoc="<p>Nothing of note.</p>"></iframe>';
  const url = rig.live('/frames', `<!doctype html><p>Frames.</p>${frame.repeat(FRAMES)}`);
  const [own, bare] = [await rig.with(), await rig.without()];
  const held = async (tab: Tab): Promise<number> => {
    await tab.load(url);
    return tab.heap();
  };
  const { gloss, none } = await inTurns({ gloss: () => held(own), none: () => held(bare) }, 3);
  await Promise.all([own.close(), bare.close()]);
  return {
    what: `heap for each of ${FRAMES + 1} frames`,
    unit: 'bytes',
    ours: (median(gloss) - median(none)) / (FRAMES + 1),
  };
}
