import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const Settings = v.object({
  /** Off pauses Gloss on every page. */
  enabled: v.boolean(),
  /** Host names on which Gloss is off; each covers its subdomains too. */
  sitesOff: v.array(v.string()),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = { enabled: true, sitesOff: [] };

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULTS, version: 1 });

/** Settings as they are used, and whether what was stored had to be set aside. */
export interface ReadSettings {
  settings: Settings;
  broken: boolean;
}

/**
 * Reads stored settings.
 * @param stored whatever the storage holds
 * @returns the settings; the defaults with `broken` where `stored` is none
 */
export function parseSettings(stored: unknown): ReadSettings {
  const result = v.safeParse(Settings, stored);
  return result.success
    ? { settings: result.output, broken: false }
    : { settings: DEFAULTS, broken: true };
}

/** Gives the settings in force, see {@link parseSettings}. */
export async function readSettings(): Promise<ReadSettings> {
  return parseSettings(await item.getValue());
}

/** Stores `settings`; every open page and the popup hear of it through {@link watchSettings}. */
export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/**
 * Calls `onChange` with the settings whenever they change, in any tab or page.
 * @returns a function that stops it
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(parseSettings(stored).settings));
}
