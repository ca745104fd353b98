import { counted } from '../counted.ts';
import type { NamedSubject } from './popup-state.ts';

/** So many names say what a page is about. */
const MOST_NAMED = 3;

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

interface PageSummaryProps {
  onTopic: boolean;
  subjects: NamedSubject[];
  cardCount: number;
}

/** What the page is about, in one sentence. */
export function PageSummary({ onTopic, subjects, cardCount }: PageSummaryProps) {
  const mentions = subjects.reduce((sum, { count }) => sum + count, 0);
  const most = subjects.toSorted((a, b) => b.count - a.count).slice(0, MOST_NAMED);
  return (
    <header class="popup-summary">
      <h2>{onTopic ? 'On the report’s topic' : 'On another topic'}</h2>
      <p>
        {counted(mentions, 'mention')} of {subjects.length} of the report’s {cardCount} subjects
        {subjects.length > MOST_NAMED && (
          <>
            , most often of <strong>{LIST.format(most.map(({ name }) => name))}</strong>
          </>
        )}
        .{!onTopic && ' Only names that cannot be mistaken are marked.'}
      </p>
    </header>
  );
}
