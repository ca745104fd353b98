import { subjectAddress } from '../../data/briefing/address.ts';
import type { SubjectRef } from '../../data/cards/to-card.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { KindMark } from '../KindMark.tsx';

interface SubjectLinkProps {
  subject: SubjectRef;
  /** Whether the shape of its kind stands before it. */
  mark?: boolean;
}

/** A name that opens the card of its subject. */
export function SubjectLink({ subject: { id, kind, name }, mark = false }: SubjectLinkProps) {
  return (
    <a class="subject-link" href={subjectAddress(id)} data-kind={kind}>
      {mark && <KindMark kind={kind} />}
      <bdi lang={REPORT_LANGUAGE}>{name}</bdi>
    </a>
  );
}
