import { citedQuote } from '../../data/cards/citation.ts';
import type { CardQuote } from '../../data/cards/to-card.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { Copy } from './Copy.tsx';

/** Words in somebody's mouth, with whose they are. */
export function Quote({ quote }: { quote: CardQuote }) {
  const { text, speaker, cite } = quote;
  return (
    <figure class="quote">
      <blockquote lang={REPORT_LANGUAGE}>“{text}”</blockquote>
      <figcaption>
        {speaker && <bdi lang={REPORT_LANGUAGE}>{speaker}</bdi>} <Cite paragraphs={cite} />
      </figcaption>
      <Copy of={citedQuote(quote)} />
    </figure>
  );
}
