import type { BriefingContent } from '../../data/briefing/briefing.ts';
import type { DatedEvent } from '../../data/briefing/timeline.ts';
import { formatSpan } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Source } from '../Source.tsx';
import { Calendar } from './Calendar.tsx';
import { Section } from './Section.tsx';
import { SubjectLink } from './SubjectLink.tsx';

type TimelineProps = Pick<BriefingContent, 'events' | 'weeks' | 'date' | 'until'>;

/** What was and what was planned when the report was written, in order and on a calendar. */
export function Timeline({ events, weeks, date, until = date }: TimelineProps) {
  const { t, rich, tag } = useWords();
  const past = events.filter(({ planned }) => !planned);
  const planned = events.filter((event) => event.planned);
  const when = <time dateTime={date}>{formatSpan({ from: date, to: until }, tag)}</time>;
  return (
    <Section
      name="timeline"
      title={t('briefing.timeline.title')}
      deck={t('briefing.timeline.deck')}
    >
      <div class="timeline-both">
        <ol class="timeline">
          {past.map((event) => (
            <Event key={event.subject.id} event={event} />
          ))}
          <li class="timeline-now">{rich('briefing.timeline.report', { date: when })}</li>
          {planned.map((event) => (
            <Event key={event.subject.id} event={event} />
          ))}
        </ol>
        {weeks.length > 0 && <Calendar weeks={weeks} />}
      </div>
    </Section>
  );
}

function Event({ event: { subject, summary, date, planned } }: { event: DatedEvent }) {
  const { tag } = useWords();
  return (
    <li class={planned ? 'planned' : undefined} data-kind={subject.kind}>
      <p class="timeline-when">
        <time dateTime={date.from}>{formatSpan(date, tag)}</time>
      </p>
      <h3>
        <SubjectLink subject={subject} />
      </h3>
      <p>
        <span lang={REPORT_LANGUAGE}>{summary}</span>{' '}
        <Source paragraphs={date.cite} note={date.note} label="card.workedOut" />
      </p>
    </li>
  );
}
