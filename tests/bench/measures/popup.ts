import { until } from '../../e2e/driver/until.ts';
import { type Figure, median } from '../figures.ts';
import { madePage } from '../pages.ts';
import type { Rig } from '../rig.ts';

const ROUNDS = 7;

/** From the press of the toolbar button until what the popup has to say is painted. */
export async function popup(rig: Rig): Promise<Figure[]> {
  const url = rig.still('/named', madePage({ paragraphs: 100, namesEvery: 3 }));
  const tab = await rig.with();
  await tab.load(url);
  const times: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await tab.page.bringToFront();
    times.push(await openingTime(rig));
  }
  await tab.close();
  const whole = times.map(({ whole }) => whole);
  const own = times.map(({ own }) => own);
  return [
    {
      measure: 'popup',
      what: 'press of the button to what the popup says painted',
      unit: 'ms',
      ours: median(whole),
      goal: { says: 'under 100 ms', met: median(whole) < 100 },
      note: `${median(own).toFixed(0)} of them in the popup; the first time ${whole[0]?.toFixed(0)}`,
    },
  ];
}

/** How long an opening took in all, and since the popup's document began to load; in ms. */
interface Opening {
  whole: number;
  own: number;
}

async function openingTime({ gloss }: Rig): Promise<Opening> {
  const pressed = await gloss.home.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return now;
  });
  const target = await gloss.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const page = await until('the popup', () => target.asPage());
  const { began, own } = await page.evaluate(painted);
  await page.close();
  return { whole: began + own - pressed, own };
}

/** Runs in the popup. @returns when its document began, and how long after that it was painted */
async function painted(): Promise<{ began: number; own: number }> {
  const own = await new Promise<number>((done) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  return { began: performance.timeOrigin, own };
}
