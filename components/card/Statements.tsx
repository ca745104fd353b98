import { useState } from 'preact/hooks';
import type { CardQuote } from '../../data/cards/to-card.ts';
import type { Fact } from '../../data/schema/pack.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';
import { Source } from '../Source.tsx';
import { Copy } from './Copy.tsx';
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
  const words = useWords();
  const [all, setAll] = useState(false);
  const rest = restOf(words, facts.length - FACTS_AT_FIRST, quotes.length - QUOTES_AT_FIRST);
  return (
    <>
      {facts.length > 0 && (
        <ul class="facts" aria-label={words.t('card.facts')}>
          {(all ? facts : facts.slice(0, FACTS_AT_FIRST)).map((fact) => (
            <li key={fact.text}>
              <span lang={REPORT_LANGUAGE}>{fact.text}</span>{' '}
              <Source paragraphs={fact.cite} note={fact.note} />
              <Copy of={fact} />
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
function restOf({ t, tag }: Words, facts: number, quotes: number): string {
  if (facts <= 0) return quotes > 0 ? t('card.moreQuotes', { count: quotes }) : '';
  const moreFacts = t('card.moreFacts', { count: facts });
  if (quotes <= 0) return moreFacts;
  const both = [moreFacts, t('card.quotesToo', { count: quotes })];
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(both);
}
