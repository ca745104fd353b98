import type { ReportedMatch } from '../../entrypoints/shared/reported.ts';
import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { Icon } from '../Icon.tsx';
import { Speaking } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';
import type { SettingsTrouble } from '../popup/popup-state.ts';
import { CardOptions } from './CardOptions.tsx';
import { Done } from './Done.tsx';
import { LookOptions } from './LookOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { MutedNames } from './MutedNames.tsx';
import { ReportedMatches } from './ReportedMatches.tsx';
import { type LoadProblem, SettingsFile } from './SettingsFile.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import { WhereOptions } from './WhereOptions.tsx';

interface OptionsProps {
  words: Words;
  settings: Settings;
  /** Absent where the settings that are shown are those that are saved. */
  trouble?: SettingsTrouble | undefined;
  reported: readonly ReportedMatch[];
  shortcuts: readonly Shortcut[];
  /** How long each rest is, in ms. */
  rests: Record<Settings['rest'], number>;
  nameOf(subject: string): string;
  /** What was just done and can be taken back. */
  done?: { what: string; undo(): void } | undefined;
  /** Why the file that was chosen last was not loaded. */
  loadProblem?: LoadProblem | undefined;
  /** Save some settings anew; `done` says what that does, where it can be taken back. */
  onChange(some: Partial<Settings>, done?: string): void;
  onRemoveReported(match: ReportedMatch): void;
  onSaveReported(): void;
  /** Open the browser's page for shortcuts; absent where that cannot be. */
  onShortcuts?: (() => void) | undefined;
  onSave(): void;
  onLoad(file: File): void;
  onReset(): void;
}

/** Everything that a reader can choose. */
export function Options(props: OptionsProps) {
  const { words, settings, trouble, nameOf, done, onChange } = props;
  const { t, language } = words;
  return (
    <Speaking value={words}>
      <div class="gloss options" lang={language} dir="ltr">
        <main>
          <header class="options-head">
            <p class="options-kicker">Gloss</p>
            <h1>{t('options.heading')}</h1>
            <p class="options-note">{t('options.deck')}</p>
          </header>
          <div class="options-alert" role="alert">
            {trouble && (
              <p class="options-trouble">
                <Icon name="notice" />
                <span>{t(`options.trouble.${trouble}`)}</span>
              </p>
            )}
          </div>
          <WhereOptions settings={settings} onChange={onChange} onRemove={onChange} />
          <MarkOptions settings={settings} onChange={onChange} />
          <CardOptions settings={settings} rests={props.rests} onChange={onChange} />
          <LookOptions settings={settings} onChange={onChange} />
          <MutedNames
            muted={settings.muted}
            nameOf={nameOf}
            onUnmute={(muted) =>
              onChange(
                { muted: settings.muted.filter((other) => other !== muted) },
                t('options.muted.unmuted', { name: nameOf(muted.subject) }),
              )
            }
          />
          <ReportedMatches
            reported={props.reported}
            nameOf={nameOf}
            onRemove={props.onRemoveReported}
            onSave={props.onSaveReported}
          />
          <Shortcuts shortcuts={props.shortcuts} onOpen={props.onShortcuts} />
          <SettingsFile
            problem={props.loadProblem}
            onSave={props.onSave}
            onLoad={props.onLoad}
            onReset={props.onReset}
          />
          <Done what={done?.what} onUndo={done?.undo} />
        </main>
      </div>
    </Speaking>
  );
}
