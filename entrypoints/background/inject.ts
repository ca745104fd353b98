import { browser } from 'wxt/browser';
import { onMessage } from '../shared/messages.ts';

/**
 * Puts the card script into a frame when its reader first rests on a name, so that no page
 * carries it before. A frame that has gone meanwhile is left in peace.
 */
export function injectOnRequest(): void {
  onMessage('injectCard', async ({ sender }) => {
    if (sender.tab?.id === undefined || sender.frameId === undefined) return;
    await browser.scripting
      .executeScript({
        target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
        files: ['/card.js'],
        injectImmediately: true,
      })
      .catch(() => undefined);
  });
}
