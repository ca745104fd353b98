import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';

/** Where Chromium and its kin let shortcuts be changed. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** What the browsers have for shortcuts; those of telephones have none of it. */
interface Commands {
  getAll(): Promise<{ name?: string; shortcut?: string }[]>;
  /** Firefox. */
  openShortcutSettings?(): Promise<void>;
}

const { commands } = browser as { commands?: Commands };

/** The commands of Gloss and their keys. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await (commands?.getAll() ?? []);
  return all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/**
 * How the browser's own page for shortcuts is opened.
 * @returns undefined where it has none that we may open
 */
export function shortcutsOpener(): (() => void) | undefined {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: CHROMIUM_PAGE });
}
