import type { Protocol } from '../../shared/messages.ts';
import { persist } from '../../shared/persist.ts';

/*
 * The few messages of a script that every page carries, in the form that the others have by
 * `@webext-core/messaging`; its code would be a fifth of what such a page carries.
 */

/** Sends a message to the background, which answers this much or nothing. */
export async function send<K extends 'pageReport' | 'frameGone' | 'injectReading'>(
  type: K,
  data: Parameters<Protocol[K]>[0],
): Promise<ReturnType<Protocol[K]> | undefined> {
  const ask = async () => {
    const answer = await chrome.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
    if (!answer) throw new Error('No answer');
    return answer.res;
  };
  // Nobody may listen at all, where the extension has just been taken away.
  return persist(ask).catch(() => undefined);
}

/**
 * Calls `report` whenever somebody asks for this frame's report, who then hears that it was sent.
 * @returns a function that stops it
 */
export function onAskReport(report: () => Promise<unknown>): () => void {
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (response: object) => void,
  ): boolean => {
    if ((Object(message) as { type?: unknown }).type !== 'askReport') return false;
    void report().then(() => respond({}));
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}
