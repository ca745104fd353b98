/** A frame of a tab. */
export interface FrameAt {
  tab: number;
  /** The browser's number for the frame; the top frame is 0. */
  frame: number;
}

/** The part of a message's sender that says where it came from. */
export interface Sender {
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
  /** The address of the frame; that of the page is the tab's. */
  url?: string | undefined;
}

/** @returns the frame that sent a message; undefined for what has no tab, such as the popup */
export function frameOf({ tab, frameId }: Sender): FrameAt | undefined {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tab: tab.id, frame: frameId };
}
