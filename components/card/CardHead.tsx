import type { RefObject } from 'preact';
import type { SubjectRef } from '../../data/cards/to-card.ts';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';
import { KIND_WORDS } from '../kinds.ts';

interface CardHeadProps {
  subject: SubjectRef;
  titleId: string;
  titleRef: RefObject<HTMLHeadingElement>;
  onBack?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** What stays in sight: way back, kind, way out, name and role. */
export function CardHead({ subject, titleId, titleRef, onBack, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
      <div class="card-line">
        {onBack && (
          <button type="button" class="icon-button" onClick={onBack} aria-label="Back">
            <Icon name="back" />
          </button>
        )}
        <p class="kind">
          <KindMark kind={subject.kind} />
          {KIND_WORDS[subject.kind].one}
        </p>
        {onClose && (
          <button type="button" class="icon-button close" onClick={onClose} aria-label="Close">
            <Icon name="close" />
          </button>
        )}
      </div>
      <h2 class="name" id={titleId} ref={titleRef} tabIndex={-1} dir="auto">
        {subject.name}
      </h2>
      {subject.role && (
        <p class="role" dir="auto">
          {subject.role}
        </p>
      )}
    </header>
  );
}
