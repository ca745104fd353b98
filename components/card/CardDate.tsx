import type { DateSpan } from '../../data/schema/pack.ts';
import { formatSpan } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';
import { Source } from '../Source.tsx';

/** When an event is, and how that date was worked out where the report gives only a weekday. */
export function CardDate({ date }: { date: DateSpan }) {
  const { tag } = useWords();
  return (
    <p class="when">
      <time dateTime={date.from}>{formatSpan(date, tag)}</time>{' '}
      <Source paragraphs={date.cite} note={date.note} label="card.workedOut" />
    </p>
  );
}
