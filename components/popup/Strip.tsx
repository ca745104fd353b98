import { useWords } from '../i18n/use-words.ts';
import type { NamedSubject, Place } from './popup-state.ts';
import { StripMarks } from './StripMarks.tsx';
import { StripParts } from './StripParts.tsx';

interface StripProps {
  subjects: NamedSubject[];
  /** How many mentions it does not show. */
  elsewhere: number;
  onGo(subject: string, place: Place): void;
}

/** The page from its top to its end, with a line wherever a subject is named. */
export function Strip({ subjects, elsewhere, onGo }: StripProps) {
  const { t } = useWords();
  return (
    <div class="strip">
      <div class="strip-page">
        <StripMarks subjects={subjects} />
        <StripParts subjects={subjects} labelledBy="strip-title" onGo={onGo} />
      </div>
      <div class="strip-scale">
        <span aria-hidden="true">{t('popup.strip.top')}</span>
        <h3 id="strip-title">
          {t('popup.strip.title')}
          {elsewhere > 0 && ` · ${t('popup.strip.elsewhere', { count: elsewhere })}`}
        </h3>
        <span aria-hidden="true">{t('popup.strip.end')}</span>
      </div>
    </div>
  );
}
