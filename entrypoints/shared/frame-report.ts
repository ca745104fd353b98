/** What one frame names: how many mentions of each subject it holds. */
export interface FrameReport {
  onTopic: boolean;
  counts: Record<string, number>;
  /**
   * `stopped` where Gloss met a fault of its own and left the frame as it was; `foreign` where
   * the document is no page that Gloss reads, such as XML.
   */
  state: 'reading' | 'stopped' | 'foreign';
}

/** What a frame reports in which nothing is named. */
export const NOTHING: FrameReport = { onTopic: false, counts: {}, state: 'reading' };
