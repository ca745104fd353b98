import type { LoadProblem } from '../../components/options/SettingsFile.tsx';
import { faultIn, parseSettings, type Settings, toStored } from '../shared/settings-schema.ts';

/** What a file of settings says that it is. */
const MARK = { gloss: 'settings' };

/** More than any settings take, in bytes: a file chosen by mistake is not read into memory. */
const SIZE_MAX = 1_000_000;

/** What a file that was loaded holds, or why it was not. */
export type LoadedSettings = { settings: Settings } | { problem: LoadProblem };

/** Settings as the text of a file. */
export function settingsText(settings: Settings): string {
  return `${JSON.stringify({ ...MARK, ...toStored(settings) }, null, 2)}\n`;
}

/** Reads settings from a file. */
export async function loadSettings(file: File): Promise<LoadedSettings> {
  if (file.size > SIZE_MAX) return { problem: { file: file.name, why: 'tooLarge' } };
  return readSettingsText(file.name, await file.text());
}

/**
 * Reads settings from the text of a file.
 * @param file its name, for what is said of it
 */
export function readSettingsText(file: string, text: string): LoadedSettings {
  const held = fromJson(text);
  if (held === undefined) return { problem: { file, why: 'notJson' } };
  if (Object(held).gloss !== MARK.gloss) return { problem: { file, why: 'notSettings' } };
  const { settings, setAside } = parseSettings(held);
  if (setAside === 'newer') return { problem: { file, why: 'newer' } };
  if (setAside === 'broken') return { problem: { file, why: 'damaged', field: faultIn(held) } };
  return { settings };
}

/** What a JSON text holds; undefined where it is none. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
