import type { CardQuote } from '../../data/cards/to-card.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';

/** Words in somebody's mouth, with whose they are. */
export function Quote({ quote: { text, speaker, cite } }: { quote: CardQuote }) {
  return (
    <figure class="quote">
      <blockquote lang={REPORT_LANGUAGE}>“{text}”</blockquote>
      <figcaption>
        {speaker && <bdi lang={REPORT_LANGUAGE}>{speaker}</bdi>} <Cite paragraphs={cite} />
      </figcaption>
    </figure>
  );
}
