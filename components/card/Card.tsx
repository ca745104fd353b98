import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardSubject } from '../../data/cards/to-card.ts';
import type { Report } from '../../data/schema/pack.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Age } from './Age.tsx';
import { CardDate } from './CardDate.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { type CardChoices, type CardNotice, CopyContext } from './choices.ts';
import { Related } from './Related.tsx';
import { Stance } from './Stance.tsx';
import { Statements } from './Statements.tsx';
import { useCopy } from './use-copy.ts';

export interface CardProps {
  subject: CardSubject;
  report: Pick<Report, 'title' | 'date'>;
  /** When the page under the card was published, YYYY-MM-DD, where it says so. */
  pageDay?: string | undefined;
  /** Whether the card was turned here from another, or opened from a list. */
  canGoBack: boolean;
  /** Whether opening the card moves the focus to its name; never for a card that a hover opens. */
  takesFocus?: boolean;
  /** A related subject was chosen: show its card in place of this one. */
  onTurn(id: string): void;
  onBack(): void;
  /** Given on pages: what can be done about the name. */
  choices?: CardChoices | undefined;
  notice?: CardNotice | undefined;
  /** Given where the card can be pinned. */
  onPin?: (() => void) | undefined;
  /** Given where the card can be put elsewhere without dragging it. */
  onMove?: (() => void) | undefined;
  /** Given where the card can be closed by a button; without it there is none. */
  onClose?: (() => void) | undefined;
}

const TITLE_ID = 'gloss-card-title';

/** One subject's card: a labelled region whose head stays while the rest scrolls. */
export function Card(props: CardProps) {
  const { subject, report, pageDay, canGoBack, takesFocus = false, onTurn, onBack } = props;
  const { t } = useWords();
  const { copy, said } = useCopy(props.choices, report);
  const title = useTitleFocus(subject.id, takesFocus);
  return (
    <article class="card" data-kind={subject.kind} aria-labelledby={TITLE_ID}>
      <CardHead
        subject={subject}
        reported={report.date}
        titleId={TITLE_ID}
        titleRef={title}
        onBack={canGoBack ? onBack : undefined}
        onPin={props.onPin}
        onClose={props.onClose}
      />
      <section
        class="card-body scrolls"
        key={subject.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={t('card.details')}
      >
        <Age page={pageDay} report={report.date} />
        <p class="summary" lang={REPORT_LANGUAGE}>
          {subject.summary}
        </p>
        {subject.date && <CardDate date={subject.date} />}
        {subject.stance && <Stance stance={subject.stance} />}
        <CopyContext value={copy}>
          <Statements facts={subject.facts} quotes={subject.quotes} />
        </CopyContext>
        <Related subjects={subject.related} onTurn={onTurn} />
      </section>
      <CardFoot
        subject={subject}
        source={report.title}
        choices={props.choices?.onSite}
        onMove={props.onMove}
        notice={props.notice}
      />
      {copy && (
        <p class="unseen" role="status">
          {said}
        </p>
      )}
    </article>
  );
}

/**
 * Turning a card takes away the button that had the focus. The new title takes it then, so that a
 * keyboard stays in the card and a screen reader reads on.
 */
function useTitleFocus(id: string, takesFocus: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  // A dialog around the card is open only by then.
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  // With the new card, not after it is painted: the next key may follow at once.
  useLayoutEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    title.current?.focus();
  }, [id]);
  return title;
}
