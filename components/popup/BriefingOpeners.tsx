import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';

interface BriefingOpenersProps {
  onBriefing(): void;
  /** Absent where the browser cannot show anything beside a page. */
  onBeside?: (() => void) | undefined;
  onOptions(): void;
}

/** The ways to the briefing, as a page of its own or beside the page, and to the options. */
export function BriefingOpeners({ onBriefing, onBeside, onOptions }: BriefingOpenersProps) {
  const { t } = useWords();
  return (
    <div class="openers">
      <div class="openers-both">
        <button type="button" class="opener" onClick={onBriefing}>
          <Icon name="briefing" />
          {t('popup.briefing.open')}
        </button>
        {onBeside && (
          <button type="button" class="opener" onClick={onBeside}>
            <Icon name="beside" />
            {t('popup.briefing.beside')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button to-options"
        aria-label={t('popup.options')}
        title={t('popup.options')}
        onClick={onOptions}
      >
        <Icon name="options" />
      </button>
    </div>
  );
}
