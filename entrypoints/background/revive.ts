import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * After installing or updating, starts Gloss in the pages that are already open, so that nobody
 * has to reload them. Firefox does it by itself; Chromium does not.
 */
export function reviveOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ discarded: false });
    await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [revive(id)])));
  });
}

/**
 * A page that is still loading gets Gloss once it is idle, as every page does. Pages that an
 * extension may not touch (the browser's own, the store) refuse: so be it.
 */
async function revive(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId, allFrames: true };
  try {
    if (script?.css) await browser.scripting.insertCSS({ target, files: script.css });
    if (script?.js)
      await browser.scripting.executeScript({ target, files: script.js as ScriptPublicPath[] });
  } catch {
    return;
  }
}
