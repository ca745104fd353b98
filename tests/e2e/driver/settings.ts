import type { Settings } from '../../../entrypoints/shared/settings.ts';
import type { Gloss } from './gloss.ts';

/** Stores settings as a page of Gloss would; what is left out has its default. */
export async function chooseSettings(gloss: Gloss, chosen: Partial<Settings>): Promise<void> {
  const settings = { version: 1, enabled: true, sitesOff: [], ...chosen };
  await gloss.home.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}
