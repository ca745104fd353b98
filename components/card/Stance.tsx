import type { CardStance } from '../../data/cards/card-stance.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';

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

/** A picture of what the label beside it says, so it is left out for screen readers. */
function Meter({ at, of }: { at: number; of: number }) {
  const rungs = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div class="meter" aria-hidden="true">
      {rungs.map((rung) => (
        <i key={rung} class={rung < at ? 'below' : rung === at ? 'here' : 'above'} />
      ))}
    </div>
  );
}
