import { NOTHING, onMessage, sendMessage } from '../shared/messages.ts';

/** In a document that is no page Gloss does nothing, and says so when the popup asks. */
export function answerAsForeign(): void {
  onMessage('askReport', () => sendMessage('pageReport', { ...NOTHING, state: 'foreign' }));
}
