import * as v from 'valibot';
import type { FrameReport } from './messages.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PageReport: v.GenericSchema<unknown, FrameReport> = v.object({
  onTopic: v.boolean(),
  counts: v.record(v.string(), Count),
  state: v.picklist(['reading', 'stopped', 'foreign']),
});

/** What a frame said, and which it was. */
export interface HeardReport {
  tab: number;
  /** The browser's number for the frame; the top frame is 0. */
  frame: number;
  report: FrameReport;
}

/** The part of a message's sender that says where it came from. */
export interface Sender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Takes a `pageReport` for what it says, once it is known to be one.
 * @returns undefined for data of any other shape, and where it came from no frame of a tab
 */
export function hearReport(data: unknown, { tab, frameId }: Sender): HeardReport | undefined {
  const { success, output } = v.safeParse(PageReport, data);
  if (!success || tab?.id === undefined || frameId === undefined) return undefined;
  return { tab: tab.id, frame: frameId, report: output };
}
