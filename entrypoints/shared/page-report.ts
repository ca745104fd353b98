import * as v from 'valibot';
import type { FrameReport } from './frame-report.ts';
import { type FrameAt, frameOf, type Sender } from './sender.ts';
import { SubjectId } from './subject-id.ts';

/** More subjects than any pack will have. */
const MOST_SUBJECTS = 1000;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const PageReport: v.GenericSchema<unknown, FrameReport> = v.object({
  onTopic: v.boolean(),
  counts: v.pipe(v.record(SubjectId, Count), v.maxEntries(MOST_SUBJECTS)),
  state: v.picklist(['reading', 'stopped', 'foreign']),
});

/** What a frame said, and which it was. */
export interface HeardReport extends FrameAt {
  report: FrameReport;
}

/**
 * Takes a `pageReport` for what it says, once it is known to be one.
 * @returns undefined for data of any other shape or size, and where it came from no frame of a tab
 */
export function hearReport(data: unknown, sender: Sender): HeardReport | undefined {
  const { success, output } = v.safeParse(PageReport, data);
  const from = frameOf(sender);
  return success && from ? { ...from, report: output } : undefined;
}
