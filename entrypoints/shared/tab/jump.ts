import { sendMessage } from '../messages.ts';
import type { TabView } from './page-state.ts';

/** Where the next jump to each subject leads: counted over all frames, top frame first. */
const next = new Map<string, number>();

/** Scrolls the page in `tab` to the next mention of `subject` and flashes it there. */
export async function jump(
  tab: number,
  reports: TabView['reports'],
  subject: string,
): Promise<void> {
  const turn = next.get(subject) ?? 0;
  const place = placeOf(reports, subject, turn);
  if (!place) return;
  next.set(subject, turn + 1);
  await jumpTo(tab, place.frameId, subject, place.index);
}

/** Scrolls a frame of the page in `tab` to one mention of `subject` and flashes it there. */
export async function jumpTo(
  tab: number,
  frameId: number,
  subject: string,
  index: number,
): Promise<void> {
  // The page may have gone to another meanwhile.
  await sendMessage('jump', { subject, index }, { tabId: tab, frameId }).catch(() => undefined);
}

/**
 * The frame and the place in it of the `turn`-th mention of a subject in a page, from 0 and round.
 * @returns undefined where no frame names the subject
 */
export function placeOf(
  reports: TabView['reports'],
  subject: string,
  turn: number,
): { frameId: number; index: number } | undefined {
  const frames = [...reports]
    .map(([frameId, { counts }]) => ({ frameId, count: counts[subject] ?? 0 }))
    .sort((a, b) => a.frameId - b.frameId);
  const total = frames.reduce((sum, { count }) => sum + count, 0);
  let index = total === 0 ? 0 : turn % total;
  for (const { frameId, count } of frames) {
    if (index < count) return { frameId, index };
    index -= count;
  }
  return undefined;
}
