import type { DateSpan } from '../../data/schema/pack.ts';
import { Cite } from '../Cite.tsx';
import { formatSpan } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';
import { Note } from '../Note.tsx';

/** When an event is, and how that date was worked out where the report gives only a weekday. */
export function CardDate({ date }: { date: DateSpan }) {
  const { t, tag } = useWords();
  return (
    <p class="when">
      <time dateTime={date.from}>{formatSpan(date, tag)}</time> <Cite paragraphs={date.cite} />{' '}
      {date.note && <Note label={t('card.workedOut')} text={date.note} />}
    </p>
  );
}
