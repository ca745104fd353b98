import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { useWords } from '../i18n/use-words.ts';

type SampleProps = Pick<Settings, 'marks' | 'markStyle' | 'markColour' | 'density' | 'hiddenKinds'>;

/**
 * Two short sections of news, marked as pages would be. The names are the sample's own elements:
 * what paints pages needs a page that it reads.
 */
export function Sample({ marks, markStyle, markColour, density, hiddenKinds }: SampleProps) {
  const { t, rich } = useWords();
  const altIsHeld = useAlt();
  const byAlt = markStyle === 'alt';
  const shown = marks && !hiddenKinds.includes('person') && (!byAlt || altIsHeld);
  const name = (text: string, first: 'page' | 'section' | 'every') => (
    <span
      data-mark={shown && isPainted(first, density) ? (byAlt ? 'dotted' : markStyle) : undefined}
      data-colour={markColour}
    >
      {text}
    </span>
  );
  const starmer = t('options.sample.starmer');
  const [before, opened = '', again] = t('options.sample.opened', { starmer: '\n' }).split('\n');
  return (
    <figure class="sample" aria-label={t('options.sample.label')}>
      <h3>{t('options.sample.first')}</h3>
      <p>
        {before}
        {name(starmer, 'page')}
        {opened}
        {name(starmer, 'every')}
        {again}
      </p>
      <h3>{t('options.sample.second')}</h3>
      <p>
        {rich('options.sample.waited', {
          putin: name(t('options.sample.putin'), 'page'),
          starmer: name(starmer, 'section'),
        })}
      </p>
      {byAlt && <p class="options-note">{t('options.sample.alt')}</p>}
    </figure>
  );
}

/**
 * Whether a mention is painted at a density.
 * @param first of what it is the first mention; `every` where it is none
 */
function isPainted(first: Settings['density'], density: Settings['density']): boolean {
  const order = ['every', 'section', 'page'];
  return order.indexOf(first) >= order.indexOf(density);
}

/** True while Alt is held. */
function useAlt(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const heed = (event: KeyboardEvent) => {
      if (event.key === 'Alt') setHeld(event.type === 'keydown');
    };
    addEventListener('keydown', heed, { signal });
    addEventListener('keyup', heed, { signal });
    addEventListener('blur', () => setHeld(false), { signal });
    return () => end.abort();
  }, []);
  return held;
}
