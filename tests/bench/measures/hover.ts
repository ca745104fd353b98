import { RESTS } from '../../../entrypoints/content/pointer/dwell.ts';
import { HOST } from '../../../entrypoints/shared/card-handle.ts';
import { rest, spotOf } from '../../e2e/driver/hand.ts';
import { atMost, type Figure, median } from '../figures.ts';
import { madePage } from '../pages.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';

const ROUNDS = 5;

/** Paragraphs of the made page and whom they name; the last once more whom the first does. */
const NAMED: [first: [string, string], ...later: [string, string][]] = [
  ['#p0', 'Keir Starmer'],
  ['#p1', 'Ursula von der Leyen'],
  ['#p2', 'Giorgia Meloni'],
  ['#p4', 'Keir Starmer'],
];

/** From the moment when the pointer has rested long enough until the card is painted. */
export async function hover(rig: Rig): Promise<Figure[]> {
  const url = rig.still('/hover', madePage({ paragraphs: 40, namesEvery: 1 }));
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await rig.with();
    await tab.load(url);
    await tab.page.bringToFront();
    for (const [index, [within, words]] of NAMED.entries())
      (index === 0 ? first : later).push(await cardTime(tab, within, words));
    await tab.close();
  }
  return [
    figure('end of the dwell to the card painted, first time', first, 50),
    figure('end of the dwell to the card painted, later', later, 16),
  ];
}

function figure(what: string, times: readonly number[], most: number): Figure {
  const ours = median(times);
  const goal = { says: `under ${most} ms`, met: ours < most };
  const slowest = atMost(Math.max(...times), most, 'ms');
  const note = `the slowest of ${times.length}: ${Math.max(...times).toFixed(1)}${slowest.met ? '' : ' (!)'}`;
  return { measure: 'hover', what, unit: 'ms', ours, goal, note };
}

declare global {
  /** Resolves when a card has been painted, with the ms since the pointer had rested. */
  var cardPainted: Promise<number> | undefined;
}

async function cardTime({ page }: Tab, within: string, words: string): Promise<number> {
  const spot = await spotOf(page, within, words);
  await page.evaluate(watchForCard, HOST, RESTS.normal);
  await rest(page, spot);
  const time = await page.evaluate(() => globalThis.cardPainted);
  if (time === undefined) throw new Error('Nobody watched for the card.');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.waitForFunction((host) => !document.querySelector(host), {}, HOST);
  return time;
}

/** Runs in the page. The rest begins with the frame in which the pointer is first looked for. */
function watchForCard(host: string, rest: number): void {
  globalThis.cardPainted = new Promise((done) => {
    let due = 0;
    const begins = () =>
      requestAnimationFrame(() => {
        due = performance.now() + rest;
      });
    addEventListener('pointermove', begins, { capture: true, passive: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(host)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message is handled after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - due);
        port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
}
