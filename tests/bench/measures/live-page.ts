import { type Figure, inTurns, median } from '../figures.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';

const ROUNDS = 3;
/** How long to look on, in ms. */
const TIME = 3000;

/**
 * A page with a feed that changes a thousand times a second: lines come, go and are rewritten.
 * @param namesEvery every so many lines one names somebody; 0 for none
 */
export function feedPage(namesEvery: number): string {
  return `<!doctype html><meta charset="utf-8"><h1>Live</h1><ul id="feed"></ul><script>
    const feed = document.querySelector('#feed');
    let count = 0;
    const text = () => 'Line ' + count + ' of the feed' +
      (${namesEvery} && count % ${namesEvery} === 0 ? ', said Keir Starmer' : '') + ', and so on.';
    function change() {
      count++;
      const { children } = feed;
      if (count % 4 === 1 || children.length < 50) {
        feed.append(Object.assign(document.createElement('li'), { textContent: text() }));
      } else if (count % 4 === 2 && children.length > 100) children[0].remove();
      else if (count % 4 === 3) children[count % children.length].firstChild.data = text();
      else children[count % children.length].innerHTML = '<b>' + count + '</b> ' + text();
    }
    function run() {
      return setInterval(() => { for (let n = 0; n < 10; n++) change(); }, 10);
    }
  </script>`;
}

/** The share of the main thread that a busy page takes, with Gloss and without. */
export async function livePage(rig: Rig): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, namesEvery] of [
    ['1000 changes a second, no names', 0],
    ['1000 changes a second, a name in every 20th line', 20],
  ] as const) {
    const url = rig.live(`/feed-${namesEvery}`, feedPage(namesEvery));
    const [own, bare] = [await rig.with(), await rig.without()];
    const { gloss, none } = await inTurns(
      { gloss: () => share(own, url), none: () => share(bare, url) },
      ROUNDS,
    );
    await Promise.all([own.close(), bare.close()]);
    const more = median(gloss) - median(none);
    figures.push({
      measure: 'live-page',
      what,
      unit: '%',
      ours: median(gloss),
      reference: { what: 'without', value: median(none) },
      goal: { says: 'at most 3 % of the time more', met: more <= 3 },
      note: `${more.toFixed(1)} more`,
    });
  }
  return figures;
}

async function share(tab: Tab, url: string): Promise<number> {
  await tab.load(url);
  await tab.page.bringToFront();
  // Typed as in the page: it declares it.
  const trace = await tab.trace(() =>
    tab.page.evaluate(`new Promise((done) => {
      const feeding = run();
      setTimeout(() => { clearInterval(feeding); done(); }, ${TIME});
    })`),
  );
  return (100 * trace.time) / TIME;
}
