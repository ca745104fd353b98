import { useWords } from '../i18n/use-words.ts';

interface DoneProps {
  /** What was done; nothing where there is nothing to take back. */
  what?: string | undefined;
  onUndo?: (() => void) | undefined;
}

/** Says what was just done, and takes it back. */
export function Done({ what, onUndo }: DoneProps) {
  const { t } = useWords();
  return (
    <div class="done" role="status">
      {what && (
        <p>
          <span>{what}</span>
          {onUndo && (
            <button type="button" class="options-button" onClick={onUndo}>
              {t('options.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
