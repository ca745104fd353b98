import { browser } from 'wxt/browser';
import { onMessage } from '../shared/messages.ts';
import type { Sender } from '../shared/page-report.ts';

/**
 * Puts scripts into a frame when they are wanted, so that no page carries them before: the reading
 * script when the lookout has met a name, the card script when the pointer first rests on one.
 */
export function injectOnRequest(): void {
  onMessage('injectReading', ({ sender }) => inject('/reading.js', sender));
  onMessage('injectCard', ({ sender }) => inject('/card.js', sender));
}

/** @returns whether the script came, for the frame may have gone meanwhile */
async function inject(
  file: '/reading.js' | '/card.js',
  { tab, frameId }: Sender,
): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  return browser.scripting
    .executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    })
    .then(
      () => true,
      () => false,
    );
}
