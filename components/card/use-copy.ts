import { useEffect, useState } from 'preact/hooks';
import { type Cited, withCitation } from '../../data/cards/citation.ts';
import type { Report } from '../../data/schema/pack.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CardChoices } from './choices.ts';

/** How long the word of a copy stays for screen readers, in ms: then it can be said anew. */
const SAID = 3000;

/**
 * Copies with citations, and has in `said` how it went, for a live region.
 * @param choices undefined where nothing can be copied
 */
export function useCopy(choices: CardChoices | undefined, report: Pick<Report, 'title' | 'date'>) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (cited: Cited) => {
    const done = (await choices?.onCopy(withCitation(cited, report))) ?? false;
    setSaid(done ? t('card.copied') : t('card.notCopied'));
    return done;
  };
  return { copy: choices && copy, said };
}
