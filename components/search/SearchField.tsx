import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';

interface SearchFieldProps {
  query: string;
  cardCount: number;
  /**
   * The id of the list of results, and that of the one in it that is chosen; where there are any.
   */
  list: string | undefined;
  at: string | undefined;
  onQuery(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The field in which one types what is searched, and a button that empties it. */
export function SearchField(props: SearchFieldProps) {
  const { query, cardCount, list, at, onQuery, onKeyDown } = props;
  const { t } = useWords();
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={t('popup.search.label')}
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at}
        placeholder={t('popup.search.placeholder', { count: cardCount })}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.search.clear')}
          onClick={() => onQuery('')}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
