import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import { counted } from '../counted.ts';
import { KindMark } from '../KindMark.tsx';
import { KIND_WORDS } from '../kinds.ts';
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
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <div class="results scrolls">
      <p class={hits.length === 0 ? 'no-results' : 'unseen'} role="status">
        {hits.length === 0 ? (
          <>
            No card holds “<bdi>{query.trim()}</bdi>”.
          </>
        ) : (
          counted(hits.length, 'card')
        )}
      </p>
      <div id={id} role="listbox" aria-label="Cards found">
        {hits.map((hit, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={hit.id}
            id={resultId(hit)}
            ref={index === at ? chosen : null}
            role="option"
            aria-selected={index === at}
            data-kind={hit.kind}
            onClick={() => onOpen(hit.id)}
          >
            <span class="hit-name">
              <bdi>
                <Matched text={hit.name} query={query} />
              </bdi>
              <span class="hit-kind">
                <KindMark kind={hit.kind} />
                {KIND_WORDS[hit.kind].one}
              </span>
            </span>
            <span class="hit-text" dir="auto">
              <Matched text={hit.excerpt ?? hit.role ?? ''} query={query} />
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}
