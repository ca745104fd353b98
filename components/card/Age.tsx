import { isAged } from '../../data/cards/aged.ts';
import { formatMonth } from '../format-date.ts';
import { useWords } from '../i18n/use-words.ts';

interface AgeProps {
  /** When the page under the card was published, YYYY-MM-DD; undefined where it does not say. */
  page: string | undefined;
  /** The day the report speaks from, YYYY-MM-DD. */
  report: string;
}

/** Warns a reader whose page is much later than the report. */
export function Age({ page, report }: AgeProps) {
  const { rich, tag } = useWords();
  if (page === undefined || !isAged(page, report)) return null;
  const month = (day: string) => <time dateTime={day.slice(0, 7)}>{formatMonth(day, tag)}</time>;
  return <p class="age">{rich('card.age', { page: month(page), report: month(report) })}</p>;
}
