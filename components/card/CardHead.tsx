import type { RefObject } from 'preact';
import type { SubjectRef } from '../../data/cards/to-card.ts';
import { formatDay } from '../format-date.ts';
import { Icon } from '../Icon.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';

interface CardHeadProps {
  subject: SubjectRef;
  /** The day the report speaks from, YYYY-MM-DD. */
  reported: string;
  titleId: string;
  titleRef: RefObject<HTMLHeadingElement | null>;
  onBack?: (() => void) | undefined;
  onPin?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** From here on a name in full size would fill the card; in UTF-16 units, some three lines. */
const LONG_NAME = 80;

/** What stays in sight: way back, kind, way out, name and role. */
export function CardHead(props: CardHeadProps) {
  const { subject, reported, titleId, titleRef, onBack, onPin, onClose } = props;
  const { t, rich, tag } = useWords();
  return (
    <header class="card-head">
      <div class="card-line">
        {onBack && (
          <button type="button" class="icon-button" onClick={onBack} aria-label={t('card.back')}>
            <Icon name="back" />
          </button>
        )}
        <p class="kind">
          <KindMark kind={subject.kind} />
          {t(`kind.${subject.kind}`)}
        </p>
        <p class="reported">
          {rich('card.reported', {
            date: <time dateTime={reported}>{formatDay(reported, tag)}</time>,
          })}
        </p>
        <EndButton onPin={onPin} onClose={onClose} />
      </div>
      <h2
        class={subject.name.length > LONG_NAME ? 'name long' : 'name'}
        id={titleId}
        ref={titleRef}
        tabIndex={-1}
      >
        <bdi lang={REPORT_LANGUAGE} title={subject.name}>
          {subject.name}
        </bdi>
      </h2>
      {subject.role && (
        <p class="role">
          <bdi lang={REPORT_LANGUAGE}>{subject.role}</bdi>
        </p>
      )}
    </header>
  );
}

/** One button for both, so that the focus stays where it was when a card has been pinned. */
function EndButton({ onPin, onClose }: Pick<CardHeadProps, 'onPin' | 'onClose'>) {
  const { t } = useWords();
  const onPress = onPin ?? onClose;
  if (!onPress) return null;
  return (
    <button
      type="button"
      class="icon-button end"
      // The second click of a double one would close what the first has pinned.
      onClick={({ detail }) => detail < 2 && onPress()}
      aria-label={onPin ? t('card.pin') : t('card.close')}
    >
      <Icon name={onPin ? 'pin' : 'close'} />
    </button>
  );
}
