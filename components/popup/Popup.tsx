import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import type { CardSubject } from '../../data/cards/to-card.ts';
import type { Report } from '../../data/schema/pack.ts';
import { BriefingLinksContext } from '../briefing-links.ts';
import { Card } from '../card/Card.tsx';
import { Speaking } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';
import { Search } from '../search/Search.tsx';
import { BriefingOpeners } from './BriefingOpeners.tsx';
import { Notice } from './Notice.tsx';
import { PageOverview } from './PageOverview.tsx';
import type { Place, PopupState } from './popup-state.ts';
import { Switches } from './Switches.tsx';

interface PopupProps {
  words: Words;
  state: PopupState;
  report: Pick<Report, 'title' | 'date'>;
  /** How many cards there are to search. */
  cardCount: number;
  /** Undefined until they are there; what is asked of them before is shown then. */
  cards: Cards | undefined;
  /** Go to the subject's next mention on the page. */
  onJump(id: string): void;
  /** Go to a place where a subject is named. */
  onGo(subject: string, place: Place): void;
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
  /** Load the page in the active tab again. */
  onReload(): void;
  /** Open the briefing at an address in it; empty for the whole. */
  onBriefing(address: string): void;
  /** Open the briefing beside the page; absent where the browser cannot. */
  onBeside?: (() => void) | undefined;
  onOptions(): void;
}

/** All cards. */
export interface Cards {
  search(query: string): SearchHit[];
  /** The card of a subject; `undefined` for an id that the pack does not know. */
  cardOf(id: string): CardSubject | undefined;
}

/** The toolbar popup: the page at a look, a search over all cards, a card, and the switches. */
export function Popup(props: PopupProps) {
  const { words, state, report, cards } = props;
  const [query, setQuery] = useState('');
  const { card, open, back } = useCardTrail(cards);
  return (
    <Speaking value={words}>
      <div class="gloss popup" lang={words.language} dir="ltr">
        <main>
          <h1 class="unseen">Gloss</h1>
          {state.settingsTrouble && <Notice trouble={state.settingsTrouble} />}
          {/* Kept while a card covers it, so that the way back leads to where one was. */}
          <div class="popup-overview" hidden={card !== undefined}>
            <Search
              query={query}
              cardCount={props.cardCount}
              search={cards?.search}
              onQuery={setQuery}
              onOpen={open}
            />
            {query.trim() === '' && <PageOverview {...props} onOpen={open} />}
          </div>
          {card && (
            <BriefingLinksContext value={props.onBriefing}>
              <Card
                subject={card}
                report={report}
                canGoBack
                takesFocus
                onTurn={open}
                onBack={back}
              />
            </BriefingLinksContext>
          )}
        </main>
        <BriefingOpeners
          onBriefing={() => props.onBriefing('')}
          onBeside={props.onBeside}
          onOptions={props.onOptions}
        />
        <Switches
          site={state.site}
          everywhere={state.everywhere}
          onSwitchSite={props.onSwitchSite}
          onSwitchEverywhere={props.onSwitchEverywhere}
        />
      </div>
    </Speaking>
  );
}

/** The cards opened one from another, and the focus given back to where the first was opened. */
function useCardTrail(cards: Cards | undefined) {
  const [trail, setTrail] = useState<string[]>([]);
  const opener = useRef<Element | null>(null);
  const open = (id: string) => {
    if (trail.length === 0) opener.current = document.activeElement;
    setTrail([...trail, id]);
  };
  const back = () => {
    setTrail(trail.slice(0, -1));
    // The list is shown again only after this render; what is hidden takes no focus.
    if (trail.length === 1) requestAnimationFrame(() => focus(opener.current));
  };
  const last = trail.at(-1);
  return { card: last === undefined ? undefined : cards?.cardOf(last), open, back };
}

function focus(element: Element | null) {
  if (element instanceof HTMLElement) element.focus();
}
