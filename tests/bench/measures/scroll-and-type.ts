import { beyondNoise, type Figure, inTurns, median } from '../figures.ts';
import { madePage } from '../pages.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';

const ROUNDS = 5;
/** How long a frame of the screen is, in ms. */
const FRAME = 1000 / 60;
/** How far and how fast to scroll, in px and px/s: a hearty flick of the wheel. */
const SCROLL = { yDistance: -12_000, speed: 6000 };
const TYPED = 'The quick brown fox jumps over Keir Starmer and Giorgia Meloni. ';

/** A long page full of marks, with a field whose text the page shows below it at every key. */
const PAGE = madePage({ paragraphs: 1500, namesEvery: 2 }).replace(
  '<main>',
  `<textarea id="field" rows="3" cols="60"></textarea><p id="mirror"></p><main>`,
);
const MIRROR = `<script>
  const field = document.querySelector('#field');
  field.addEventListener('input', () => {
    document.querySelector('#mirror').textContent = field.value;
  });
</script>`;

/** What a reader would feel: frames that are lost, and keys that wait. */
export async function scrollAndType(rig: Rig): Promise<Figure[]> {
  const url = rig.live('/long', PAGE.replace('</body>', `${MIRROR}</body>`));
  const [own, bare] = [await rig.with(), await rig.without()];
  const once = async (tab: Tab) => {
    await tab.load(url);
    await tab.page.bringToFront();
    return { lost: await framesLost(tab), delay: await keyDelay(tab) };
  };
  const { gloss, none } = await inTurns({ gloss: () => once(own), none: () => once(bare) }, ROUNDS);
  await Promise.all([own.close(), bare.close()]);
  const figure = (what: string, unit: 'ms' | 'count', of: (run: Felt) => number): Figure => {
    const [ours, without] = [gloss.map(of), none.map(of)];
    return {
      measure: 'scroll-and-type',
      what,
      unit,
      ours: median(ours),
      reference: { what: 'without', value: median(without) },
      ...beyondNoise(ours, without),
    };
  };
  return [
    figure('frames lost while scrolling 12,000 px', 'count', ({ lost }) => lost),
    figure('delay of a key, median', 'ms', ({ delay }) => median(delay)),
    figure('delay of a key, longest', 'ms', ({ delay }) => Math.max(...delay)),
  ];
}

interface Felt {
  lost: number;
  /** Of each key, in ms. */
  delay: number[];
}

declare global {
  /** Ends watching, and gives what was seen. */
  var watched: (() => number[]) | undefined;
}

async function framesLost(tab: Tab): Promise<number> {
  await tab.page.evaluate(() => {
    const frames: number[] = [];
    let request = requestAnimationFrame(function note(time) {
      frames.push(time);
      request = requestAnimationFrame(note);
    });
    globalThis.watched = () => {
      cancelAnimationFrame(request);
      return frames;
    };
  });
  await tab.send('Input.synthesizeScrollGesture', { x: 600, y: 400, ...SCROLL });
  const frames = await tab.page.evaluate(() => globalThis.watched?.() ?? []);
  return frames.reduce((lost, time, index) => {
    const gap = index === 0 ? FRAME : time - (frames[index - 1] ?? time);
    return lost + Math.max(0, Math.round(gap / FRAME) - 1);
  }, 0);
}

async function keyDelay(tab: Tab): Promise<number[]> {
  await tab.page.evaluate(() => {
    const delays: number[] = [];
    const note = (event: Event) => delays.push(performance.now() - event.timeStamp);
    scrollTo(0, 0);
    document.querySelector('textarea')?.focus();
    addEventListener('keydown', note, { capture: true });
    globalThis.watched = () => {
      removeEventListener('keydown', note, { capture: true });
      return delays;
    };
  });
  await tab.page.keyboard.type(TYPED, { delay: 15 });
  return tab.page.evaluate(() => globalThis.watched?.() ?? []);
}
