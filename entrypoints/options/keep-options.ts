import type { ComponentProps } from 'preact';
import type { Options } from '../../components/options/Options.tsx';
import { dressPage } from '../shared/locale.ts';
import {
  type ReportedMatch,
  readReported,
  watchReported,
  withoutReported,
  writeReported,
} from '../shared/reported.ts';
import { watchSettings } from '../shared/settings.ts';
import { DEFAULTS, type Settings } from '../shared/settings-schema.ts';
import { openSettings, saveSettings, troubleOf } from '../shared/tab/open-settings.ts';
import { saveFile } from './save-file.ts';
import { loadSettings, settingsText } from './settings-file.ts';
import { readShortcuts, shortcutsOpener } from './shortcuts.ts';

/** What the options show, and what can be done in them. */
export type KeptOptions = Omit<ComponentProps<typeof Options>, 'rests' | 'nameOf'>;

/**
 * Keeps what the options show true to what is stored, and stores what is changed in them.
 * @param onChange called at once, and whenever anything has changed
 */
export async function keepOptions(onChange: (kept: KeptOptions) => void): Promise<void> {
  const [opened, shortcuts, listed] = await Promise.all([
    openSettings(),
    readShortcuts().catch(() => []),
    readReported().catch(() => []),
  ]);
  let shown = opened;
  let reported = listed;
  let words = await dressPage(shown.settings);
  let done: KeptOptions['done'];
  let loadProblem: KeptOptions['loadProblem'];
  /** While something is being saved, what is heard of is not newer than what is shown. */
  let saving = 0;

  /** @param what what is said of it, where it can be taken back */
  const save = async (next: Settings, what?: string) => {
    const before = shown;
    // At once, for the next change is made to it.
    shown = { settings: next };
    loadProblem = undefined;
    done = what === undefined ? undefined : { what, undo: () => save(before.settings) };
    tell();
    saving += 1;
    const saved = await saveSettings(before, next);
    saving -= 1;
    // Meanwhile another change may have been made, which is saved in its turn.
    if (shown.settings !== next) return;
    shown = saved;
    if (saved.trouble) done = undefined;
    words = await dressPage(saved.settings);
    tell();
  };
  const saveReported = async (next: ReportedMatch[], what?: string) => {
    const before = reported;
    try {
      await writeReported(next);
      reported = next;
      done = what === undefined ? undefined : { what, undo: () => saveReported(before) };
    } catch (fault) {
      shown = { ...shown, trouble: troubleOf(fault) };
    }
    tell();
  };
  const load = async (file: File) => {
    const loaded = await loadSettings(file);
    if ('settings' in loaded) return save(loaded.settings, words.t('options.backup.loaded'));
    loadProblem = loaded.problem;
    done = undefined;
    tell();
  };

  function tell(): void {
    const { settings, trouble } = shown;
    onChange({
      words,
      settings,
      trouble,
      reported,
      shortcuts,
      done,
      loadProblem,
      onChange: (some, what) => void save({ ...shown.settings, ...some }, what),
      onRemoveReported: (match) =>
        void saveReported(withoutReported(reported, match), words.t('options.reported.removed')),
      onSaveReported: () => saveFile('gloss-reported.json', reportedText(reported)),
      onShortcuts: shortcutsOpener(),
      onSave: () => saveFile('gloss-settings.json', settingsText(shown.settings)),
      onLoad: (file) => void load(file),
      onReset: () => void save(DEFAULTS, words.t('options.backup.isReset')),
    });
  }

  tell();
  watchReported((list) => {
    reported = list;
    tell();
  });
  watchSettings(async (settings) => {
    if (saving > 0) return;
    shown = { ...shown, settings };
    words = await dressPage(settings);
    tell();
  });
}

function reportedText(list: ReportedMatch[]): string {
  return `${JSON.stringify({ gloss: 'reported', matches: list }, null, 2)}\n`;
}
