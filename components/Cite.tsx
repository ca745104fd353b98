import { useContext } from 'preact/hooks';
import { paragraphAddress } from '../data/briefing/address.ts';
import { BriefingLinksContext } from './briefing-links.ts';
import { useWords } from './i18n/use-words.ts';

/** The paragraphs of the report that say it: “¶ 3, 7”. Each leads to the briefing where it can. */
export function Cite({ paragraphs }: { paragraphs: number[] }) {
  const { t } = useWords();
  const links = useContext(BriefingLinksContext);
  const numbers = paragraphs.join(', ');
  return (
    <span class="cite">
      <span aria-hidden="true">¶&nbsp;{!links && numbers}</span>
      {links ? (
        paragraphs.map((n, at) => (
          <span key={n}>
            {at > 0 && ', '}
            <ParagraphLink n={n} />
          </span>
        ))
      ) : (
        <span class="unseen">{t('card.paragraphs', { count: paragraphs.length, numbers })}</span>
      )}
    </span>
  );
}

function ParagraphLink({ n }: { n: number }) {
  const { t } = useWords();
  const links = useContext(BriefingLinksContext);
  const label = t('card.paragraphs', { count: 1, numbers: n });
  const address = paragraphAddress(n);
  if (typeof links === 'function')
    return (
      <button type="button" class="cite-link" aria-label={label} onClick={() => links(address)}>
        {n}
      </button>
    );
  return (
    <a class="cite-link" href={address} aria-label={label}>
      {n}
    </a>
  );
}
