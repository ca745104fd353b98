import { NOTHING } from '../../shared/frame-report.ts';
import { onAskReport, send } from './light-messages.ts';

/** In a document that is no page Gloss does nothing, and says so when the popup asks. */
export function answerAsForeign(): void {
  onAskReport(() => send('pageReport', { ...NOTHING, state: 'foreign' }));
}
