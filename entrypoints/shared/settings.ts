import { storage } from '@wxt-dev/storage';
import {
  DEFAULTS,
  parseSettings,
  type ReadSettings,
  type Settings,
  toStored,
} from './settings-schema.ts';
import { KEY as NAME } from './stored.ts';

export type { Settings };

/** No `defineItem`: it reads storage at once, and throws where nobody can catch it. */
const KEY = `local:${NAME}` as const;

/**
 * Gives the settings in force, see {@link parseSettings}.
 * @throws where the browser's storage fails
 */
export async function readSettings(): Promise<ReadSettings> {
  return parseSettings(await storage.getItem<unknown>(KEY));
}

/** Gives the settings in force; the defaults where the browser's storage fails. */
export async function settingsInForce(): Promise<Settings> {
  return readSettings().then(
    ({ settings }) => settings,
    () => DEFAULTS,
  );
}

/**
 * Stores `settings`; every open page and the popup hear of it through {@link watchSettings}.
 * @throws where the browser's storage fails
 */
export async function writeSettings(settings: Settings): Promise<void> {
  await storage.setItem(KEY, toStored(settings));
}

/**
 * Changes one thing in the stored settings. Changes that are asked for at the same time, in
 * whichever frames, are made one after the other, so that none undoes another.
 * @param to gives the settings as they shall be
 * @throws where the browser's storage fails, and where what it holds cannot be read: a newer
 * version of Gloss may come back for it
 */
export async function changeSettings(to: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const { settings, setAside } = await readSettings();
    if (setAside) throw new Error(`The stored settings cannot be changed: they are ${setAside}.`);
    await writeSettings(to(settings));
  });
}

/**
 * Calls `onChange` with the settings whenever they change, in any tab or page.
 * @returns a function that stops it
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (stored) => onChange(parseSettings(stored).settings));
}
