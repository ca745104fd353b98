import type { ComponentChildren } from 'preact';
import type { Place } from '../../data/briefing/address.ts';
import type { BriefingContent } from '../../data/briefing/briefing.ts';
import type { ReportMap } from '../../data/build/map/compile.ts';
import type { SearchHit } from '../../data/cards/search-cards.ts';
import type { CardSubject } from '../../data/cards/to-card.ts';
import { BriefingLinksContext } from '../briefing-links.ts';
import { Card } from '../card/Card.tsx';
import { Speaking } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';
import { CardDialog } from './CardDialog.tsx';
import { Contents } from './Contents.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Masthead } from './Masthead.tsx';
import { Nowhere } from './Nowhere.tsx';
import { Offers } from './Offers.tsx';
import { Outline } from './Outline.tsx';
import { Rail } from './Rail.tsx';
import { StanceFills } from './StanceFills.tsx';
import { StanceLadder } from './StanceLadder.tsx';
import { SubjectList } from './SubjectList.tsx';
import { Themes } from './Themes.tsx';
import { Timeline } from './Timeline.tsx';
import { useEscape } from './use-escape.ts';
import { useMedia } from './use-media.ts';
import { useReturn } from './use-return.ts';
import { useSection } from './use-section.ts';
import { Voices } from './Voices.tsx';

export interface BriefingProps {
  words: Words;
  content: BriefingContent;
  map: ReportMap;
  /** Where the address leads. */
  place: Place;
  /** What stands before the briefing, such as what the page beside it names. */
  before?: ComponentChildren;
  cardCount: number;
  search(query: string): SearchHit[];
  cardOf(id: string): CardSubject | undefined;
  /** Go to a subject's address. */
  onOpen(id: string): void;
  /** Go to the address of the whole. */
  onClose(): void;
  onPrint(): void;
}

/** From here on a card has room beside the briefing. */
const WIDE = '(min-width: 1180px)';

/** The whole report at a look; a subject's card opens beside it, or over it where it is narrow. */
export function Briefing(props: BriefingProps) {
  const { words, content, place, cardOf, onClose } = props;
  const wide = useMedia(WIDE);
  const subject = place.at === 'subject' ? cardOf(place.id) : undefined;
  useReturn(place);
  useSection(place);
  useEscape(wide && subject !== undefined, onClose);
  const card = subject && (
    <Card
      subject={subject}
      report={content}
      canGoBack={false}
      takesFocus
      onTurn={props.onOpen}
      onBack={onClose}
      onClose={onClose}
    />
  );
  const contents = <Contents content={content} />;
  return (
    <Speaking value={words}>
      <BriefingLinksContext value="here">
        <div class="gloss briefing" lang={words.language} dir="ltr">
          <StanceFills />
          <Rail {...props}>{wide && (card ?? contents)}</Rail>
          <main>
            {place.at === 'nowhere' && <Nowhere asked={place.asked} />}
            {props.before}
            <Masthead content={content} onPrint={props.onPrint} />
            {!wide && contents}
            <KeyFigures figures={content.figures} />
            <Offers map={props.map} groups={content.offers} />
            <StanceLadder ladder={content.ladder} />
            <Timeline {...content} />
            <Voices voices={content.voices} />
            <Themes themes={content.themes} />
            <Outline
              entries={content.outline}
              chosen={place.at === 'paragraph' ? place.n : undefined}
            />
            <SubjectList lists={content.subjects} />
          </main>
          {!wide && card && subject && (
            <CardDialog label={subject.name} onClose={onClose}>
              {card}
            </CardDialog>
          )}
        </div>
      </BriefingLinksContext>
    </Speaking>
  );
}
