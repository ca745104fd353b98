import map from 'virtual:gloss/map';
import pack from 'virtual:gloss/pack';
import type { ComponentChildren } from 'preact';
import { Briefing } from '../../../components/briefing/Briefing.tsx';
import type { Words } from '../../../components/i18n/words.ts';
import { subjectAddress } from '../../../data/briefing/address.ts';
import { tellBriefing } from '../../../data/briefing/briefing.ts';
import { searchCards } from '../../../data/cards/search-cards.ts';
import { toCard } from '../../../data/cards/to-card.ts';
import { usePlace } from './use-place.ts';

/** All that the briefing tells of the pack. */
export const CONTENT = tellBriefing(pack);

interface BriefingPageProps {
  words: Words;
  /** What stands before the briefing. */
  before?: ComponentChildren;
}

/** The briefing of the pack, at the place that the address of the page names. */
export function BriefingPage({ words, before }: BriefingPageProps) {
  const [place, leave] = usePlace(pack);
  return (
    <Briefing
      words={words}
      content={CONTENT}
      map={map}
      place={place}
      before={before}
      cardCount={pack.subjects.length}
      search={(query) => searchCards(pack, query)}
      cardOf={(id) => toCard(pack, id)}
      onOpen={openSubject}
      onClose={leave}
      onPrint={() => print()}
    />
  );
}

/** Goes to the address of a subject, which shows its card. */
export function openSubject(id: string): void {
  location.hash = subjectAddress(id);
}
