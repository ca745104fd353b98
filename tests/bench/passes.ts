import type { Rig } from './rig.ts';
import type { Tab } from './tab.ts';
import type { Trace } from './trace.ts';

/**
 * Records the first pass over a page that has come to rest: Gloss is switched on only then, so that
 * nothing of the loading falls into it. A page is read once, so its scripts are cold each time.
 * @param ready called between loading and reading
 */
export async function passOfGloss(
  rig: Rig,
  tab: Tab,
  url: string,
  ready: () => Promise<void> = async () => undefined,
): Promise<Trace> {
  await rig.switch(false);
  await tab.load(url);
  await ready();
  return tab.trace(async () => {
    await tab.afterChange(() => rig.switch(true));
    await tab.settle();
  });
}
