import { browser } from 'wxt/browser';
import type { FrameAt } from '../shared/sender.ts';
import { hear, NO_DATA } from './hear.ts';

/**
 * Puts scripts into a frame when they are wanted, so that no page carries them before: the reading
 * script when the lookout has met a name, the card script when the pointer first rests on one.
 */
export function injectOnRequest(): void {
  hear('injectReading', { shape: NO_DATA, answer: (_, from) => inject('/reading.js', from) });
  hear('injectCard', { shape: NO_DATA, answer: (_, from) => inject('/card.js', from) });
}

/** @returns whether the script came, for the frame may have gone meanwhile */
async function inject(
  file: '/reading.js' | '/card.js',
  from: FrameAt | undefined,
): Promise<boolean> {
  if (!from) return false;
  return browser.scripting
    .executeScript({
      target: { tabId: from.tab, frameIds: [from.frame] },
      files: [file],
      injectImmediately: true,
    })
    .then(
      () => true,
      () => false,
    );
}
