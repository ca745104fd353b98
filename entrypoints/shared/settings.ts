import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../../components/i18n/language.ts';
import { KEY as NAME, VERSION } from './stored.ts';

const Stored = v.object({
  version: v.literal(VERSION),
  /** Off pauses Gloss on every page. */
  enabled: v.boolean(),
  /** Host names on which Gloss is off; each covers its subdomains too. */
  sitesOff: v.array(v.string()),
  /** The language of the interface; settings that were stored before it could be chosen lack it. */
  language: v.optional(v.picklist(LANGUAGE_CHOICES), 'auto'),
});

const StoredByNewer = v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) });

export type Settings = Omit<v.InferOutput<typeof Stored>, 'version'>;

export const DEFAULTS: Settings = { enabled: true, sitesOff: [], language: 'auto' };

/** No `defineItem`: it reads storage at once, and throws where nobody can catch it. */
const KEY = `local:${NAME}` as const;

/** Settings as they are used. */
export interface ReadSettings {
  settings: Settings;
  /** Why what was stored is not used: it makes no sense, or a newer version of Gloss wrote it. */
  setAside?: 'broken' | 'newer';
}

/**
 * Reads stored settings.
 * @param stored whatever the storage holds; nullish where nothing was ever stored
 * @returns the settings; the defaults with `setAside` where `stored` cannot be used
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULTS };
  const result = v.safeParse(Stored, stored);
  if (result.success) {
    const { version: _, ...settings } = result.output;
    return { settings };
  }
  return { settings: DEFAULTS, setAside: v.is(StoredByNewer, stored) ? 'newer' : 'broken' };
}

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
  await storage.setItem(KEY, { version: VERSION, ...settings });
}

/**
 * Calls `onChange` with the settings whenever they change, in any tab or page.
 * @returns a function that stops it
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (stored) => onChange(parseSettings(stored).settings));
}
