import { useState } from 'preact/hooks';
import type { CardQuote } from '../../data/cards/to-card.ts';
import type { Fact } from '../../data/schema/pack.ts';
import { Cite } from '../Cite.tsx';
import { counted } from '../counted.ts';
import { Note } from '../Note.tsx';
import { More } from './More.tsx';
import { Quote } from './Quote.tsx';

/** A card is a margin note: what fits a glance is shown, the rest is asked for. */
const FACTS_AT_FIRST = 3;
const QUOTES_AT_FIRST = 1;

interface StatementsProps {
  facts: Fact[];
  quotes: CardQuote[];
}

/** The facts and quotes of a card: the first ones, and a button for all the others. */
export function Statements({ facts, quotes }: StatementsProps) {
  const [all, setAll] = useState(false);
  const rest = restWords(facts.length - FACTS_AT_FIRST, quotes.length - QUOTES_AT_FIRST);
  return (
    <>
      {facts.length > 0 && (
        <ul class="facts" aria-label="Facts">
          {(all ? facts : facts.slice(0, FACTS_AT_FIRST)).map((fact) => (
            <li key={fact.text}>
              {fact.text} <Cite paragraphs={fact.cite} />{' '}
              {fact.note && <Note label="note" text={fact.note} />}
            </li>
          ))}
        </ul>
      )}
      {(all ? quotes : quotes.slice(0, QUOTES_AT_FIRST)).map((quote) => (
        <Quote key={quote.text} quote={quote} />
      ))}
      {rest && <More rest={rest} all={all} onAll={setAll} />}
    </>
  );
}

/** “13 more facts and 7 quotes”; nothing where nothing is left. */
function restWords(facts: number, quotes: number): string {
  const parts = [
    facts > 0 ? counted(facts, 'more fact') : '',
    quotes > 0 ? counted(quotes, facts > 0 ? 'quote' : 'more quote') : '',
  ];
  return parts.filter(Boolean).join(' and ');
}
