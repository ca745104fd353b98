import type { CardStance } from '../../data/cards/card-stance.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';
import { Meter } from './Meter.tsx';

/** Where a country stands, in words, with a meter where the stance has a rung on the ladder. */
export function Stance({ stance: { level, text, cite, rung } }: { stance: CardStance }) {
  const { t } = useWords();
  return (
    <section class="stance" aria-label={t('card.stance.title')}>
      {rung && <Meter at={rung.at} of={rung.of} />}
      <p>
        <strong>{t(STANCE_KEYS[level])}</strong>
        <span class="stance-text">
          <span lang={REPORT_LANGUAGE}>{text}</span> <Cite paragraphs={cite} />
        </span>
      </p>
    </section>
  );
}
