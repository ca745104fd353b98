import { useLayoutEffect, useRef } from 'preact/hooks';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CardNotice } from './choices.ts';

interface NoticeProps {
  notice: CardNotice;
  /** Of the subject that the card is about. */
  name: string;
}

/** Says what has become of a choice. It takes the focus of the button that was pressed for it. */
export function Notice({ notice, name }: NoticeProps) {
  const { t, rich } = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  // At once: a key that is pressed meanwhile would go to the page.
  useLayoutEffect(() => text.current?.focus(), [notice]);
  return (
    <>
      <p class="card-notice" ref={text} tabIndex={-1}>
        {'site' in notice
          ? rich(`card.notice.${notice.of}`, {
              name: <bdi lang={REPORT_LANGUAGE}>{name}</bdi>,
              site: <bdi>{notice.site}</bdi>,
            })
          : t(`card.notice.${notice.of}`)}
      </p>
      {'onUndo' in notice && (
        <button type="button" class="foot-button" onClick={notice.onUndo}>
          {t('card.notice.undo')}
        </button>
      )}
    </>
  );
}
