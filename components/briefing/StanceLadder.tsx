import type { Ladder } from '../../data/briefing/ladder.ts';
import type { OfferGroup } from '../../data/briefing/offers.ts';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';
import { Section } from './Section.tsx';
import { SubjectLinks } from './SubjectLinks.tsx';
import { Swatch } from './Swatch.tsx';

/** Would they send troops? The answers from yes to no, and those who give another answer. */
export function StanceLadder({ ladder: { rungs, beside } }: { ladder: Ladder }) {
  const { t } = useWords();
  return (
    <Section name="ladder" title={t('briefing.ladder.title')} deck={t('briefing.ladder.deck')}>
      <div class="ladder-both">
        <ol class="ladder">
          {rungs.map((group) => (
            <Standing key={group.level} group={group} />
          ))}
        </ol>
        {beside.length > 0 && (
          <div class="ladder-beside">
            <h3>{t('briefing.ladder.beside')}</h3>
            <ul>
              {beside.map((group) => (
                <Standing key={group.level} group={group} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

function Standing({ group: { level, offers } }: { group: OfferGroup }) {
  const { t } = useWords();
  return (
    <li class={offers.length === 0 ? 'nobody' : undefined}>
      <p class="rung-name">
        <Swatch level={level} /> {t(STANCE_KEYS[level])}
      </p>
      {offers.length === 0 ? (
        <p>{t('briefing.ladder.nobody')}</p>
      ) : (
        <SubjectLinks subjects={offers.map(({ subject }) => subject)} mark />
      )}
    </li>
  );
}
