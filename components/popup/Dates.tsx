import type { DatedSubject } from '../../data/briefing/timeline.ts';
import { formatSpan } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';
import { NameButton } from './NameButton.tsx';

interface DatesProps {
  dates: DatedSubject[];
  onOpen(id: string): void;
}

/** The first dates that matter to what a page names, in order. */
export function Dates({ dates, onOpen }: DatesProps) {
  const { t } = useWords();
  if (dates.length === 0) return null;
  return (
    <section class="dates" aria-labelledby="dates-title">
      <h3 id="dates-title">{t('popup.dates.title')}</h3>
      <ol>
        {dates.map((dated) => (
          <Dated key={dated.subject.id} dated={dated} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

interface DatedProps extends Pick<DatesProps, 'onOpen'> {
  dated: DatedSubject;
}

function Dated({ dated: { subject, date, planned }, onOpen }: DatedProps) {
  const { t, tag } = useWords();
  const when = <time dateTime={date.from}>{formatSpan(date, tag)}</time>;
  return (
    <li class={planned ? 'planned' : undefined} data-kind={subject.kind}>
      <p class="dates-when">
        {when}
        {planned && ` · ${t('popup.dates.planned')}`}
      </p>
      <NameButton subject={subject} onOpen={onOpen} />
    </li>
  );
}
