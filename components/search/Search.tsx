import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import { SearchField } from './SearchField.tsx';
import { resultId, SearchResults } from './SearchResults.tsx';

interface SearchProps {
  query: string;
  cardCount: number;
  /** Undefined until there are cards to search: what is typed before that is searched then. */
  search: ((query: string) => SearchHit[]) | undefined;
  onQuery(query: string): void;
  onOpen(id: string): void;
}

const LIST_ID = 'search-results';

/** A field over all cards: results as one types, chosen with arrow keys and Enter or a click. */
export function Search({ query, cardCount, search, onQuery, onOpen }: SearchProps) {
  const [chosen, setChosen] = useState(0);
  const asked = query.trim() !== '';
  const hits = asked && search ? search(query) : [];
  const at = Math.min(chosen, hits.length - 1);
  // Enter before there is anything to search.
  const [entered, setEntered] = useState(false);
  const hit = hits[at];
  useLayoutEffect(() => {
    if (!entered || !search) return;
    setEntered(false);
    if (hit) onOpen(hit.id);
  }, [entered, search, hit, onOpen]);
  const ask = (text: string) => {
    setChosen(0);
    setEntered(false);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && hits.length > 0) setChosen((at + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0)
      setChosen((at - 1 + hits.length) % hits.length);
    else if (event.key === 'Enter' && hit) onOpen(hit.id);
    else if (event.key === 'Enter' && !search) setEntered(true);
    else if (event.key === 'Escape' && query !== '') ask('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <SearchField
        query={query}
        cardCount={cardCount}
        list={hits.length > 0 ? LIST_ID : undefined}
        at={hit && resultId(hit)}
        onQuery={ask}
        onKeyDown={onKeyDown}
      />
      {asked && search && (
        <SearchResults id={LIST_ID} query={query} hits={hits} at={at} onOpen={onOpen} />
      )}
    </search>
  );
}
