import { useContext, useEffect, useState } from 'preact/hooks';
import type { Cited } from '../../data/cards/citation.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';
import { CopyContext } from './choices.ts';

/** How long a button shows that it has copied, in ms: time to look back at it. */
const SHOWN = 2000;

/** Copies a fact or a quote with its citation, where that can be done. */
export function Copy({ of }: { of: Cited }) {
  const { t } = useWords();
  const copy = useContext(CopyContext);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), SHOWN);
    return () => clearTimeout(timer);
  }, [done]);
  if (!copy) return null;
  return (
    <button
      type="button"
      class={done ? 'copy done' : 'copy'}
      aria-label={t('card.copy')}
      onClick={async () => setDone(await copy(of))}
    >
      <Icon name={done ? 'check' : 'copy'} />
    </button>
  );
}
