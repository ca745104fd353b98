import type { SettingsTrouble } from '../../../components/popup/popup-state.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { DEFAULTS, type Settings } from '../settings-schema.ts';

/** The settings that the popup shows, and what stands between them and those that were saved. */
export interface ShownSettings {
  settings: Settings;
  trouble?: SettingsTrouble | undefined;
}

/**
 * Reads the settings; never throws. Those that make no sense are replaced, so that it is said
 * once; those of a newer version stay, for it may come back.
 */
export async function openSettings(): Promise<ShownSettings> {
  try {
    const { settings, setAside } = await readSettings();
    if (setAside === 'broken') await writeSettings(DEFAULTS);
    return { settings, trouble: setAside };
  } catch {
    return { settings: DEFAULTS, trouble: 'unreachable' };
  }
}

/**
 * Saves `next` in place of what is `shown`; never throws.
 * @returns what is to be shown then: as before where it could not be saved
 */
export async function saveSettings(shown: ShownSettings, next: Settings): Promise<ShownSettings> {
  try {
    await writeSettings(next);
    return { settings: next };
  } catch (fault) {
    return { ...shown, trouble: troubleOf(fault) };
  }
}

/** Why the browser's storage has failed; both browsers name the quota where it is full. */
export function troubleOf(fault: unknown): SettingsTrouble {
  return /quota/i.test(String(fault)) ? 'full' : 'unreachable';
}
