import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import { useWords } from '../i18n/use-words.ts';
import { Search } from '../search/Search.tsx';

interface RailProps {
  cardCount: number;
  search(query: string): SearchHit[];
  onOpen(id: string): void;
  /** What stands under the search while nothing is asked for. */
  children: ComponentChildren;
}

/** What stays in sight beside the briefing, or above it where it is narrow: first the search. */
export function Rail({ cardCount, search, onOpen, children }: RailProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const open = (id: string) => {
    setQuery('');
    onOpen(id);
  };
  return (
    <aside class="rail" aria-label={t('briefing.rail')}>
      <Search
        query={query}
        cardCount={cardCount}
        search={search}
        onQuery={setQuery}
        onOpen={open}
      />
      {query.trim() === '' && children}
    </aside>
  );
}
