import { browser } from 'wxt/browser';
import { sendMessage } from '../shared/messages.ts';
import { wayThrough } from './way-through.ts';

/** What the keyboard can do in a frame; `undefined` where no name is read in it. */
type Standing = 'here' | 'named' | undefined;

/** Does what the browser's shortcuts of Gloss ask for in the tab that is open. */
export function heedCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'next-mention') return step(id, true);
    if (command === 'previous-mention') return step(id, false);
    if (command === 'open-card') return open(id);
  });
}

/** Goes to the next mention of a tab, or to the one before. */
async function step(tab: number, forward: boolean): Promise<void> {
  const { ids, at } = await framesOf(tab);
  for (const [frameId, from] of wayThrough(ids, at, forward)) {
    const there = { tabId: tab, frameId };
    if (await sendMessage('step', { forward, from }, there).catch(() => false)) return;
  }
}

/** Opens the card where the keyboard is, or else the first that has its name in view. */
async function open(tab: number): Promise<void> {
  const { ids, at } = await framesOf(tab);
  for (const frameId of at < 0 ? ids : ids.slice(at, at + 1)) {
    const to = { tabId: tab, frameId };
    if (await sendMessage('openCard', undefined, to).catch(() => false)) return;
  }
}

/**
 * The frames of a tab that name anything, the top frame first, and which of them the keyboard is
 * at.
 */
async function framesOf(tab: number): Promise<{ ids: number[]; at: number }> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: (): Standing => globalThis.glossFrame?.standing,
    })
    // A page of the browser's own has no Gloss.
    .catch(() => []);
  const named = frames.filter(({ result }) => result).sort((a, b) => a.frameId - b.frameId);
  const ids = named.map(({ frameId }) => frameId);
  return { ids, at: named.findIndex(({ result }) => result === 'here') };
}
