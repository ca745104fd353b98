import type { Settings } from './settings-schema.ts';
import { KEY, VERSION } from './stored.ts';

/*
 * Every page carries this, so it goes without the schema of `settings-schema.ts` and without the
 * polyfill, which is a quarter of all that a page would carry: both browsers give promises for
 * `chrome`, too.
 */

/** The part of the settings that says where Gloss is on. */
export type Switch = Pick<Settings, 'enabled' | 'sitesOff'>;

/**
 * Reads stored settings as far as the switch goes.
 * @param stored whatever the storage holds
 */
export function parseSwitch(stored: unknown): Switch {
  const { version, enabled, sitesOff } = Object(stored) as Record<string, unknown>;
  if (version !== VERSION) return { enabled: true, sitesOff: [] };
  const sites: unknown[] = Array.isArray(sitesOff) ? sitesOff : [];
  return {
    enabled: enabled !== false,
    sitesOff: sites.filter((site) => typeof site === 'string'),
  };
}

/** @throws where the browser's storage fails */
export async function readSwitch(): Promise<Switch> {
  return parseSwitch((await chrome.storage.local.get(KEY))[KEY]);
}

/**
 * Calls `onChange` with the switch whenever the settings change.
 * @returns a function that stops it
 */
export function watchSwitch(onChange: (all: Switch) => void): () => void {
  const heed = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) onChange(parseSwitch(change.newValue));
  };
  chrome.storage.local.onChanged.addListener(heed);
  return () => chrome.storage.local.onChanged.removeListener(heed);
}
