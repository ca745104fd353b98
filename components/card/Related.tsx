import { useState } from 'preact/hooks';
import type { RelatedSubject } from '../../data/cards/to-card.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { More } from './More.tsx';

/** As many as can be taken in at a glance. */
const RELATED_AT_FIRST = 4;

interface RelatedProps {
  subjects: RelatedSubject[];
  onTurn(id: string): void;
}

/** The subjects that this one has to do with, as sentences that it begins; each turns the card. */
export function Related({ subjects, onTurn }: RelatedProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const rest = subjects.length - RELATED_AT_FIRST;
  if (subjects.length === 0) return null;
  return (
    <section class="related" aria-label={t('card.related')}>
      <ul>
        {(all ? subjects : subjects.slice(0, RELATED_AT_FIRST)).map(({ id, kind, name, label }) => (
          <li key={`${label} ${id}`}>
            <button type="button" onClick={() => onTurn(id)}>
              <KindMark kind={kind} />
              <span lang={REPORT_LANGUAGE}>
                <span class="relation">{label}</span> <bdi>{name}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <More rest={t('card.moreRelated', { count: rest })} all={all} onAll={setAll} />}
    </section>
  );
}
