import { useRef } from 'preact/hooks';
import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Why a file is not taken for settings; nothing is changed then. */
export type LoadProblem =
  | { file: string; why: 'notJson' | 'notSettings' | 'newer' | 'tooLarge' }
  /** `field` is the setting that makes no sense. */
  | { file: string; why: 'damaged'; field: string };

interface SettingsFileProps {
  problem?: LoadProblem | undefined;
  onSave(): void;
  onLoad(file: File): void;
  onReset(): void;
}

/** Settings saved to a file, loaded from one, or set back. */
export function SettingsFile({ problem, onSave, onLoad, onReset }: SettingsFileProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const load = () => {
    const file = input.current?.files?.[0];
    if (file) onLoad(file);
    // The same file, mended meanwhile, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <OptionsSection title={t('options.backup.title')} deck={t('options.backup.deck')}>
      <div class="options-buttons">
        <button type="button" class="options-button" onClick={onSave}>
          {t('options.backup.save')}
        </button>
        <button type="button" class="options-button" onClick={() => input.current?.click()}>
          {t('options.backup.load')}
        </button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={load} />
        <button type="button" class="options-button" onClick={onReset}>
          {t('options.backup.reset')}
        </button>
      </div>
      <p class="options-problem" role="alert">
        {problem && <Problem problem={problem} />}
      </p>
    </OptionsSection>
  );
}

function Problem({ problem }: { problem: LoadProblem }) {
  const { t } = useWords();
  const { file } = problem;
  if (problem.why === 'damaged')
    return <>{t('options.backup.problem.damaged', { file, field: problem.field })}</>;
  return <>{t(`options.backup.problem.${problem.why}`, { file })}</>;
}
