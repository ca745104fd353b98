import type { DateSpan } from '../../data/schema/pack.ts';
import { Cite } from '../Cite.tsx';
import { formatSpan } from '../format-date.ts';

/** When an event is, and how that date was worked out where the report gives only a weekday. */
export function CardDate({ date }: { date: DateSpan }) {
  return (
    <p class="when">
      <time dateTime={date.from}>{formatSpan(date)}</time> <Cite paragraphs={date.cite} />
      {date.note && <span class="note">{date.note}</span>}
    </p>
  );
}
