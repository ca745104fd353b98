import type { SubjectRef } from '../../data/cards/to-card.ts';
import { SubjectLink } from './SubjectLink.tsx';

interface SubjectLinksProps {
  subjects: SubjectRef[];
  mark?: boolean;
}

/** Several names one after the other, each of which opens its card. */
export function SubjectLinks({ subjects, mark = false }: SubjectLinksProps) {
  return (
    <ul class={mark ? 'subject-links' : 'subject-links in-line'}>
      {subjects.map((subject) => (
        <li key={subject.id}>
          <SubjectLink subject={subject} mark={mark} />
        </li>
      ))}
    </ul>
  );
}
