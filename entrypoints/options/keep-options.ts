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
import {
  openSettings,
  type ShownSettings,
  saveSettings,
  troubleOf,
} from '../shared/tab/open-settings.ts';
import { saveFile } from './save-file.ts';
import { loadSettings, settingsText } from './settings-file.ts';
import { readShortcuts, shortcutsOpener } from './shortcuts.ts';

/** What the options show, and what can be done in them. */
export type KeptOptions = Omit<ComponentProps<typeof Options>, 'rests' | 'nameOf'>;

/** What is stored, as the options show it. */
interface Seen extends Pick<KeptOptions, 'words' | 'shortcuts'> {
  shown: ShownSettings;
  reported: ReportedMatch[];
}

/**
 * Keeps what the options show true to what is stored, and stores what is changed in them.
 * @param onChange called at once, and whenever anything has changed
 */
export async function keepOptions(onChange: (kept: KeptOptions) => void): Promise<void> {
  const [shown, shortcuts, reported] = await Promise.all([
    openSettings(),
    readShortcuts().catch(() => []),
    readReported().catch(() => []),
  ]);
  const words = await dressPage(shown.settings);
  const keeper = new Keeper({ shown, shortcuts, reported, words }, onChange);
  keeper.tell();
  watchReported((list) => keeper.hearReported(list));
  watchSettings((settings) => keeper.hear(settings));
}

class Keeper {
  readonly #seen: Seen;
  readonly #onChange: (kept: KeptOptions) => void;
  #done: KeptOptions['done'];
  #loadProblem: KeptOptions['loadProblem'];
  /** While something is being saved, what is heard of is not newer than what is shown. */
  #saving = 0;

  constructor(seen: Seen, onChange: (kept: KeptOptions) => void) {
    this.#seen = seen;
    this.#onChange = onChange;
  }

  tell(): void {
    const { shown, reported, words, shortcuts } = this.#seen;
    const { settings, trouble } = shown;
    this.#onChange({
      words,
      settings,
      trouble,
      reported,
      shortcuts,
      done: this.#done,
      loadProblem: this.#loadProblem,
      onChange: (some, what) => void this.#save({ ...this.#seen.shown.settings, ...some }, what),
      onRemoveReported: (match) => void this.#removeReported(match),
      onSaveReported: () => saveFile('gloss-reported.json', reportedText(this.#seen.reported)),
      onShortcuts: shortcutsOpener(),
      onSave: () => saveFile('gloss-settings.json', settingsText(this.#seen.shown.settings)),
      onLoad: (file) => void this.#load(file),
      onReset: () => void this.#save(DEFAULTS, this.#seen.words.t('options.backup.isReset')),
    });
  }

  /** The settings were changed, here or elsewhere. */
  async hear(settings: Settings): Promise<void> {
    if (this.#saving > 0) return;
    this.#seen.shown = { ...this.#seen.shown, settings };
    await this.#dress(settings);
  }

  hearReported(list: ReportedMatch[]): void {
    this.#seen.reported = list;
    this.tell();
  }

  /** @param what what is said of it, where it can be taken back */
  async #save(next: Settings, what?: string): Promise<void> {
    const before = this.#seen.shown;
    // At once, for the next change is made to it.
    this.#seen.shown = { settings: next };
    this.#loadProblem = undefined;
    this.#done = what === undefined ? undefined : { what, undo: () => this.#save(before.settings) };
    this.tell();
    this.#saving += 1;
    const saved = await saveSettings(before, next);
    this.#saving -= 1;
    // Meanwhile another change may have been made, which is saved in its turn.
    if (this.#seen.shown.settings !== next) return;
    this.#seen.shown = saved;
    if (saved.trouble) this.#done = undefined;
    await this.#dress(saved.settings);
  }

  /** Has the page wear what is chosen of its look. */
  async #dress(settings: Settings): Promise<void> {
    this.#seen.words = await dressPage(settings);
    this.tell();
  }

  async #load(file: File): Promise<void> {
    const loaded = await loadSettings(file);
    if ('settings' in loaded)
      return this.#save(loaded.settings, this.#seen.words.t('options.backup.loaded'));
    this.#loadProblem = loaded.problem;
    this.#done = undefined;
    this.tell();
  }

  async #removeReported(match: ReportedMatch): Promise<void> {
    const { reported, words } = this.#seen;
    const undo = () => this.#saveReported(reported);
    const what = words.t('options.reported.removed');
    await this.#saveReported(withoutReported(reported, match), { what, undo });
  }

  async #saveReported(next: ReportedMatch[], done?: KeptOptions['done']): Promise<void> {
    try {
      await writeReported(next);
      this.#seen.reported = next;
      this.#done = done;
    } catch (fault) {
      this.#seen.shown = { ...this.#seen.shown, trouble: troubleOf(fault) };
    }
    this.tell();
  }
}

function reportedText(list: ReportedMatch[]): string {
  return `${JSON.stringify({ gloss: 'reported', matches: list }, null, 2)}\n`;
}
