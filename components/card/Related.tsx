import type { RelatedSubject } from '../../data/cards/to-card.ts';
import { KindMark } from '../KindMark.tsx';

interface RelatedProps {
  subjects: RelatedSubject[];
  onTurn(id: string): void;
}

/** The subjects that this one has to do with; each turns the card. */
export function Related({ subjects, onTurn }: RelatedProps) {
  if (subjects.length === 0) return null;
  return (
    <ul class="related" aria-label="Related">
      {subjects.map(({ id, kind, name, label }) => (
        <li key={`${label} ${id}`}>
          <button type="button" onClick={() => onTurn(id)}>
            <span class="relation">{label}</span>
            <span class="other">
              <KindMark kind={kind} />
              <bdi>{name}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
