import * as v from 'valibot';
import { type FramePlaces, sendMessage } from '../messages.ts';
import { PLACES_MAX } from '../places.ts';
import type { TabView } from './page-state.ts';

/**
 * Where a page names its subjects: as the frame tells that names the most, in most pages the top.
 */
export interface PagePlaces {
  frame: number;
  places: FramePlaces;
}

const Place = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const Places: v.GenericSchema<unknown, FramePlaces> = v.record(
  v.string(),
  v.pipe(v.array(Place), v.maxLength(PLACES_MAX)),
);

/** Takes what a frame answered for its places, once it is known to be such; else it has none. */
export function hearPlaces(data: unknown): FramePlaces {
  const { success, output } = v.safeParse(Places, data);
  return success ? output : {};
}

/** The frame that names the most; of those that name as much, the one with the lowest number. */
export function fullestFrame(reports: TabView['reports']): number | undefined {
  const frames = [...reports].map(([frame, { counts }]) => ({
    frame,
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  }));
  const [first] = frames.sort((a, b) => b.count - a.count || a.frame - b.frame);
  return first && first.count > 0 ? first.frame : undefined;
}

/**
 * Asks a tab where it names its subjects, as often as it is called, but never twice at a time: what
 * is asked meanwhile is asked once, when the answer is there.
 * @param onPlaces called with each answer; `undefined` where no frame names anything
 */
export function placesAsker(
  tab: number,
  onPlaces: (places: PagePlaces | undefined) => void,
): (reports: TabView['reports']) => Promise<void> {
  let next: TabView['reports'] | undefined;
  let busy = false;
  return async (reports) => {
    next = reports;
    if (busy) return;
    busy = true;
    while (next) {
      const frame = fullestFrame(next);
      next = undefined;
      onPlaces(frame === undefined ? undefined : await ask(tab, frame));
    }
    busy = false;
  };
}

/** The frame may have gone meanwhile: then it names nothing. */
async function ask(tab: number, frame: number): Promise<PagePlaces> {
  const answer = await sendMessage('askPlaces', undefined, { tabId: tab, frameId: frame }).catch(
    () => undefined,
  );
  return { frame, places: hearPlaces(answer) };
}
