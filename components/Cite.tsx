import { useWords } from './i18n/use-words.ts';

/** The paragraphs of the report that say it: “¶ 3, 7”. */
export function Cite({ paragraphs }: { paragraphs: number[] }) {
  const { t } = useWords();
  const numbers = paragraphs.join(', ');
  return (
    <span class="cite">
      <span aria-hidden="true">¶&nbsp;{numbers}</span>
      <span class="unseen">{t('card.paragraphs', { count: paragraphs.length, numbers })}</span>
    </span>
  );
}
