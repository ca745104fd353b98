import type { DatedEvent } from '../../data/briefing/timeline.ts';
import { formatSpan } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';
import { NameButton } from './NameButton.tsx';

interface DatesProps {
  events: DatedEvent[];
  onOpen(id: string): void;
}

/** The first dates that matter to what a page names, in order. */
export function Dates({ events, onOpen }: DatesProps) {
  const { t } = useWords();
  if (events.length === 0) return null;
  return (
    <section class="dates" aria-labelledby="dates-title">
      <h3 id="dates-title">{t('popup.dates.title')}</h3>
      <ol>
        {events.map((event) => (
          <Dated key={event.subject.id} event={event} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

interface DatedProps extends Pick<DatesProps, 'onOpen'> {
  event: DatedEvent;
}

function Dated({ event: { subject, date, planned }, onOpen }: DatedProps) {
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
