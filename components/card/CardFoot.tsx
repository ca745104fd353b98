import { useContext, useEffect, useRef } from 'preact/hooks';
import { subjectAddress } from '../../data/briefing/address.ts';
import type { SubjectRef } from '../../data/cards/to-card.ts';
import { BriefingLinksContext } from '../briefing-links.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { CardActions } from './CardActions.tsx';
import type { CardNotice, SiteChoices } from './choices.ts';
import { Notice } from './Notice.tsx';

interface CardFootProps {
  subject: SubjectRef;
  /** The title of the report. */
  source: string;
  choices?: SiteChoices | undefined;
  onMove?: (() => void) | undefined;
  /** Stands in place of all the rest. */
  notice?: CardNotice | undefined;
}

/** What the card rests on, the way to the briefing, and what can be done about the name. */
export function CardFoot({ subject, source, choices, onMove, notice }: CardFootProps) {
  const { t, rich } = useWords();
  const links = useContext(BriefingLinksContext);
  const foot = useFootFocus(notice);
  return (
    <footer class="card-foot" ref={foot}>
      {notice ? (
        <Notice notice={notice} name={subject.name} />
      ) : (
        <>
          <p class="card-source" title={source}>
            {rich('card.source', { title: <cite lang={REPORT_LANGUAGE}>{source}</cite> })}
          </p>
          {typeof links === 'function' && (
            <button
              type="button"
              class="foot-button"
              onClick={() => links(subjectAddress(subject.id))}
            >
              {t('card.briefing')} <span aria-hidden="true">↗</span>
            </button>
          )}
          {(choices || onMove) && <CardActions key={subject.id} onSite={choices} onMove={onMove} />}
        </>
      )}
    </footer>
  );
}

/** Undoing takes away the button that had the focus; that which the actions are behind takes it. */
function useFootFocus(notice: CardNotice | undefined) {
  const foot = useRef<HTMLElement>(null);
  const before = useRef(notice);
  useEffect(() => {
    if (before.current && !notice) foot.current?.querySelector('summary')?.focus();
    before.current = notice;
  }, [notice]);
  return foot;
}
