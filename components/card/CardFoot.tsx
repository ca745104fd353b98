import { useContext } from 'preact/hooks';
import { subjectAddress } from '../../data/briefing/address.ts';
import { BriefingLinksContext } from '../briefing-links.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';

interface CardFootProps {
  /** The id of the card's subject. */
  subject: string;
  /** The title of the report. */
  source: string;
}

/** What the card rests on, and the way to the briefing where the card is not in it already. */
export function CardFoot({ subject, source }: CardFootProps) {
  const { t, rich } = useWords();
  const links = useContext(BriefingLinksContext);
  return (
    <footer class="card-foot">
      <p>{rich('card.source', { title: <cite lang={REPORT_LANGUAGE}>{source}</cite> })}</p>
      {typeof links === 'function' && (
        <button type="button" class="card-briefing" onClick={() => links(subjectAddress(subject))}>
          {t('card.briefing')} <span aria-hidden="true">↗</span>
        </button>
      )}
    </footer>
  );
}
