import type { SubjectRef } from '../../data/cards/to-card.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';

interface NameButtonProps {
  subject: SubjectRef;
  onOpen(id: string): void;
}

/** A name that opens its card. */
export function NameButton({ subject: { id, name }, onOpen }: NameButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="name-button"
      title={t('popup.index.open')}
      onClick={() => onOpen(id)}
    >
      <bdi lang={REPORT_LANGUAGE}>{name}</bdi>
    </button>
  );
}
