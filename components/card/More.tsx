import { useWords } from '../i18n/use-words.ts';

interface MoreProps {
  /** What is not shown yet, such as “3 more facts”. */
  rest: string;
  all: boolean;
  onAll(all: boolean): void;
}

/** Shows the rest of a list, and takes it away again. */
export function More({ rest, all, onAll }: MoreProps) {
  const { t } = useWords();
  return (
    <button type="button" class="more" aria-expanded={all} onClick={() => onAll(!all)}>
      {all ? t('card.showLess') : t('card.show', { rest })}
    </button>
  );
}
