import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import type { NamedSubject } from './popup-state.ts';

/** So many names say what a page is about. */
const MOST_NAMED = 3;

interface PageSummaryProps {
  onTopic: boolean;
  subjects: NamedSubject[];
  cardCount: number;
}

/** What the page is about, in one sentence. */
export function PageSummary({ onTopic, subjects, cardCount }: PageSummaryProps) {
  const { t, rich } = useWords();
  const numbers = {
    count: subjects.reduce((sum, { count }) => sum + count, 0),
    named: subjects.length,
    total: cardCount,
  };
  return (
    <header class="popup-summary">
      <h2>{t(onTopic ? 'popup.summary.onTopic' : 'popup.summary.offTopic')}</h2>
      <p>
        {subjects.length > MOST_NAMED
          ? rich('popup.summary.many', { ...numbers, most: <MostNamed subjects={subjects} /> })
          : t('popup.summary.few', numbers)}
        {!onTopic && ` ${t('popup.summary.onlySure')}`}
      </p>
    </header>
  );
}

/** The names that come most often, as a list in the language of the sentence around them. */
function MostNamed({ subjects }: { subjects: NamedSubject[] }) {
  const { tag } = useWords();
  const most = subjects.toSorted((a, b) => b.count - a.count).slice(0, MOST_NAMED);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return (
    <strong>
      {list
        .formatToParts(most.map(({ name }) => name))
        .map(({ type, value }) =>
          type === 'element' ? <bdi lang={REPORT_LANGUAGE}>{value}</bdi> : value,
        )}
    </strong>
  );
}
