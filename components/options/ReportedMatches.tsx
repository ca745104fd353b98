import type { ReportedMatch } from '../../entrypoints/shared/reported.ts';
import { formatDay } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { RemovableList } from './RemovableList.tsx';

interface ReportedMatchesProps {
  reported: readonly ReportedMatch[];
  nameOf(subject: string): string;
  onRemove(match: ReportedMatch): void;
  onSave(): void;
}

/** What the reader has reported as wrong: what was marked, as whom, and where. */
export function ReportedMatches({ reported, nameOf, onRemove, onSave }: ReportedMatchesProps) {
  const { t, tag } = useWords();
  return (
    <OptionsSection title={t('options.reported.title')} deck={t('options.reported.deck')}>
      <RemovableList
        label={t('options.reported.title')}
        empty={t('options.reported.none')}
        items={reported}
        keyOf={({ subject, text, context, address }) =>
          [subject, text, context, address].join('\n')
        }
        show={({ subject, text, context, address, date }) => (
          <>
            <p class="quoted" dir="auto">
              <Context text={text} context={context} />
            </p>
            <p class="options-note">
              <bdi lang={REPORT_LANGUAGE}>{nameOf(subject)}</bdi> · <bdi>{address}</bdi> ·{' '}
              <time dateTime={date}>{dayOf(date, tag)}</time>
            </p>
          </>
        )}
        removeLabel={({ text }) => t('options.reported.remove', { text })}
        onRemove={onRemove}
      />
      {reported.length > 0 && (
        <button type="button" class="options-button" onClick={onSave}>
          {t('options.reported.save')}
        </button>
      )}
    </OptionsSection>
  );
}

/** The words around a mention, in which it stands out. */
function Context({ text, context }: Pick<ReportedMatch, 'text' | 'context'>) {
  const at = context.indexOf(text);
  if (at < 0) return <strong>{text}</strong>;
  return (
    <>
      {context.slice(0, at)}
      <strong>{text}</strong>
      {context.slice(at + text.length)}
    </>
  );
}

/** What is no day is shown as it is. */
function dayOf(date: string, tag: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date, tag) : date;
}
