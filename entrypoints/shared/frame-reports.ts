import type { FrameReport } from './frame-report.ts';
import { sendMessage } from './messages.ts';

/** What the frames of a tab have reported, by their number; the top frame is 0. */
export type FrameReports = Map<number, FrameReport>;

/**
 * Asks every frame in `reports` to report again, and takes out those that do not answer: a frame
 * that is removed has no last word, but nobody answers in its place either.
 * @param alive the frame that needs no asking, since it has just spoken
 */
export async function forgetGone(
  tab: number,
  reports: FrameReports,
  alive: number | undefined,
): Promise<void> {
  const others = [...reports.keys()].filter((frame) => frame !== alive);
  await Promise.all(
    others.map((frameId) =>
      sendMessage('askReport', undefined, { tabId: tab, frameId }).catch(() =>
        reports.delete(frameId),
      ),
    ),
  );
}
