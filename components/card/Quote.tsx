import type { CardQuote } from '../../data/cards/to-card.ts';
import { Cite } from '../Cite.tsx';

/** Words in somebody's mouth, with whose they are. */
export function Quote({ quote: { text, speaker, cite } }: { quote: CardQuote }) {
  return (
    <figure class="quote">
      <blockquote>“{text}”</blockquote>
      <figcaption>
        {speaker && <bdi>{speaker}</bdi>} <Cite paragraphs={cite} />
      </figcaption>
    </figure>
  );
}
