import { browser } from 'wxt/browser';
import { onMessage } from '../shared/messages.ts';

/**
 * Puts the card script into a frame when its reader first rests on a name, so that no page
 * carries it before. The frame hears whether it came, for it may have gone meanwhile.
 */
export function injectOnRequest(): void {
  onMessage('injectCard', async ({ sender }) => {
    if (sender.tab?.id === undefined || sender.frameId === undefined) return false;
    return browser.scripting
      .executeScript({
        target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
        files: ['/card.js'],
        injectImmediately: true,
      })
      .then(
        () => true,
        () => false,
      );
  });
}
