import { subjectAddress } from '../../data/briefing/address.ts';
import type { CalendarDay } from '../../data/briefing/timeline.ts';
import { formatDay } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';

/** The weeks of the report, so that a weekday can be seen to be the day it was worked out to be. */
export function Calendar({ weeks }: { weeks: CalendarDay[][] }) {
  const { t, tag } = useWords();
  const weekday = (style: 'long' | 'narrow', { day }: CalendarDay) =>
    new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' }).format(new Date(day));
  return (
    <table class="calendar">
      <caption>{t('briefing.timeline.calendar')}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day.day} scope="col" abbr={weekday('long', day)}>
              <span aria-hidden="true">{weekday('narrow', day)}</span>
              <span class="unseen">{weekday('long', day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <Day key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { day, events, reported } }: { day: CalendarDay }) {
  const { t, tag } = useWords();
  const [event] = events;
  const number = Number(day.slice(-2));
  const names = events.map(({ name }) => name).join('; ');
  return (
    <td class={reported ? 'reported' : undefined}>
      {number === 1 && <span class="calendar-month">{monthOf(day, tag)}</span>}
      {event ? (
        <a
          href={subjectAddress(event.id)}
          data-kind={event.kind}
          title={names}
          aria-label={`${formatDay(day, tag)}: ${names}`}
        >
          {number}
        </a>
      ) : (
        number
      )}
      {reported && <span class="unseen">{t('briefing.timeline.reportDay')}</span>}
    </td>
  );
}

function monthOf(day: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }).format(new Date(day));
}
