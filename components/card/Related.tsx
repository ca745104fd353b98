import { useState } from 'preact/hooks';
import type { RelatedSubject } from '../../data/cards/to-card.ts';
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
  const [all, setAll] = useState(false);
  const rest = subjects.length - RELATED_AT_FIRST;
  if (subjects.length === 0) return null;
  return (
    <section class="related" aria-label="Related">
      <ul>
        {(all ? subjects : subjects.slice(0, RELATED_AT_FIRST)).map(({ id, kind, name, label }) => (
          <li key={`${label} ${id}`}>
            <button type="button" onClick={() => onTurn(id)}>
              <KindMark kind={kind} />
              <span>
                <span class="relation">{label}</span> <bdi>{name}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <More rest={`${rest} more`} all={all} onAll={setAll} />}
    </section>
  );
}
