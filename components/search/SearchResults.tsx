import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { Matched } from './Matched.tsx';

interface SearchResultsProps {
  id: string;
  query: string;
  hits: SearchHit[];
  /** The chosen one's place in `hits`. */
  at: number;
  onOpen(id: string): void;
}

/** The id of a result's element, by which the field names the chosen one. */
export function resultId(hit: SearchHit): string {
  return `hit-${hit.id}`;
}

/** What a search found; the field keeps the focus and names the chosen result. */
export function SearchResults({ id, query, hits, at, onOpen }: SearchResultsProps) {
  const { t, rich } = useWords();
  return (
    <div class="results scrolls">
      <p class={hits.length === 0 ? 'no-results' : 'unseen'} role="status">
        {hits.length === 0
          ? rich('popup.search.none', { query: <bdi>{query.trim()}</bdi> })
          : t('popup.search.found', { count: hits.length })}
      </p>
      {hits.length > 0 && (
        <div id={id} role="listbox" aria-label={t('popup.search.results')}>
          {hits.map((hit, index) => (
            <Result key={hit.id} hit={hit} query={query} chosen={index === at} onOpen={onOpen} />
          ))}
        </div>
      )}
    </div>
  );
}

interface ResultProps extends Pick<SearchResultsProps, 'query' | 'onOpen'> {
  hit: SearchHit;
  chosen: boolean;
}

function Result({ hit, query, chosen, onOpen }: ResultProps) {
  const { t } = useWords();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <button
      type="button"
      role="option"
      id={resultId(hit)}
      ref={element}
      class="hit"
      // The arrow keys of the field choose; Tab goes on to what comes after the results.
      tabIndex={-1}
      aria-selected={chosen}
      data-kind={hit.kind}
      onClick={() => onOpen(hit.id)}
    >
      <span class="hit-name">
        <bdi lang={REPORT_LANGUAGE}>
          <Matched text={hit.name} query={query} />
        </bdi>
        <span class="hit-kind">
          <KindMark kind={hit.kind} />
          {t(`kind.${hit.kind}`)}
        </span>
      </span>
      <span class="hit-text" lang={REPORT_LANGUAGE} dir="auto">
        <Matched text={hit.excerpt ?? hit.role ?? ''} query={query} />
      </span>
    </button>
  );
}
