import { type Figure, inTurns, median } from '../figures.ts';
import { MADE_PAGES, madePage, savedPages } from '../pages.ts';
import { passOfGloss } from '../passes.ts';
import {
  bundledNames,
  leaveWhatIsRead,
  MARK_JS,
  markByLibrary,
  searchByPattern,
  walk,
} from '../references.ts';
import type { Rig } from '../rig.ts';
import type { Tab } from '../tab.ts';

const ROUNDS = 3;

/** What one page took, in ms. */
interface Pass {
  gloss: number;
  walk: number;
  pattern: number;
  library: number;
  /** Whether mark.js looked for names over more than one element. */
  across: boolean;
}

/**
 * The first pass over pages: reading, recognising, painting. As a page is read once, so each
 * reference runs once, in a page that was loaded anew.
 */
export async function firstPass(rig: Rig): Promise<Figure[]> {
  const [own, bare] = [await rig.with(), await rig.without()];
  const names = bundledNames();
  const passes: Pass[] = [];
  for (const [index, url] of pages(rig).entries()) {
    const across = index % 2 === 1;
    const { gloss, least, pattern } = await inTurns(
      {
        gloss: async () => (await passOfGloss(rig, own, url)).running,
        least: () => refer(bare, url, walk),
        pattern: () => refer(bare, url, searchByPattern, names),
      },
      ROUNDS,
    );
    const library = await refer(bare, url, markByLibrary, names, across);
    passes.push({
      gloss: median(gloss),
      walk: median(least),
      pattern: median(pattern),
      library,
      across,
    });
  }
  await Promise.all([own.close(), bare.close()]);
  await rig.switch(true);
  return figures(passes);
}

/** The saved pages where they are at hand, else pages of our own. */
function pages(rig: Rig): string[] {
  const saved = savedPages().map((file) => rig.still(`/${encodeURIComponent(file)}`));
  if (saved.length > 0) return saved;
  return MADE_PAGES.map((made, index) => rig.still(`/made-${index}`, madePage(made)));
}

async function refer<A extends unknown[]>(
  tab: Tab,
  url: string,
  work: (...args: A) => unknown,
  ...args: A
): Promise<number> {
  await tab.load(url);
  await tab.page.evaluate(leaveWhatIsRead);
  if (work === (markByLibrary as unknown)) await tab.page.evaluate(MARK_JS);
  const trace = await tab.trace(() => tab.run(work, ...args));
  return trace.running;
}

function figures(passes: readonly Pass[]): Figure[] {
  const all = (of: (pass: Pass) => number) => median(passes.map(of));
  const ratios = passes.map(({ gloss, walk }) => gloss / walk);
  const figure = (what: string, rest: Partial<Figure>): Figure => ({
    measure: 'first-pass',
    what,
    unit: 'ms',
    ours: all(({ gloss }) => gloss),
    ...rest,
  });
  const besideLibrary = (across: boolean): Figure => {
    const peer = `mark.js ${across ? 'across elements' : 'by element'}`;
    const some = passes.filter((pass) => pass.across === across);
    const times = median(some.map(({ gloss, library }) => library / gloss));
    const least = Math.min(...some.map(({ gloss, library }) => library / gloss));
    return figure(`beside ${peer}`, {
      ours: median(some.map(({ gloss }) => gloss)),
      reference: { what: peer, value: median(some.map(({ library }) => library)) },
      goal: { says: '100 times faster', met: times >= 100 },
      note: `${Math.round(times)} times faster in the median, ${Math.round(least)} at the least`,
    });
  };
  const [middle, worst] = [median(ratios), Math.max(...ratios)];
  return [
    figure(`first pass, median of ${passes.length} pages`, {
      reference: { what: 'bare walk', value: all(({ walk }) => walk) },
      note: `${middle.toFixed(2)} times in the median of the pages`,
      goal: { says: 'median at most 2 times', met: middle <= 2 },
    }),
    figure('first pass, where it is longest beside the walk', {
      unit: 'times',
      ours: worst,
      goal: { says: 'never over 4 times', met: worst <= 4 },
    }),
    figure('beside one native pattern of all names', {
      reference: { what: 'RegExp', value: all(({ pattern }) => pattern) },
    }),
    besideLibrary(false),
    besideLibrary(true),
  ];
}
