import map from 'virtual:gloss/map';
import pack from 'virtual:gloss/pack';
import type { ComponentChild } from 'preact';
import { Briefing } from '../../components/briefing/Briefing.tsx';
import { KeyFigures } from '../../components/briefing/KeyFigures.tsx';
import { Masthead } from '../../components/briefing/Masthead.tsx';
import { Nowhere } from '../../components/briefing/Nowhere.tsx';
import { Offers } from '../../components/briefing/Offers.tsx';
import { Outline } from '../../components/briefing/Outline.tsx';
import { StanceFills } from '../../components/briefing/StanceFills.tsx';
import { StanceLadder } from '../../components/briefing/StanceLadder.tsx';
import { SubjectList } from '../../components/briefing/SubjectList.tsx';
import { Themes } from '../../components/briefing/Themes.tsx';
import { Timeline } from '../../components/briefing/Timeline.tsx';
import { Voices } from '../../components/briefing/Voices.tsx';
import { BriefingLinksContext } from '../../components/briefing-links.ts';
import { LANGUAGES } from '../../components/i18n/language.ts';
import { Speaking } from '../../components/i18n/use-words.ts';
import type { Words } from '../../components/i18n/words.ts';
import { tellBriefing } from '../../data/briefing/briefing.ts';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard } from '../../data/cards/to-card.ts';
import type { GalleryState } from './states.tsx';
import { inWidths } from './widths.ts';

const content = tellBriefing(pack);

/** The parts of the briefing, each as it is shown by itself. */
const PARTS: Record<string, ComponentChild> = {
  masthead: <Masthead content={content} onPrint={() => {}} />,
  figures: <KeyFigures figures={content.figures} />,
  offers: <Offers map={map} groups={content.offers} />,
  ladder: <StanceLadder ladder={content.ladder} />,
  timeline: <Timeline {...content} />,
  voices: <Voices voices={content.voices} />,
  themes: <Themes themes={content.themes} />,
  outline: <Outline entries={content.outline.slice(0, 12)} chosen={10} />,
  subjects: <SubjectList lists={content.subjects} />,
  nowhere: <Nowhere asked="a-name-that-is-not-here" />,
};

/** How wide the briefing is beside a card, and how wide it is on a telephone. */
const WIDE = 1000;
const NARROW = 320;

function part(words: Words, child: ComponentChild) {
  return (
    <Speaking value={words}>
      <BriefingLinksContext value="here">
        <div class="gloss briefing" lang={words.language} dir="ltr">
          <StanceFills />
          <main>{child}</main>
        </div>
      </BriefingLinksContext>
    </Speaking>
  );
}

function states(name: string, child: ComponentChild): GalleryState[] {
  const state = (id: string, more: Partial<GalleryState>): GalleryState => ({
    id: `briefing-${name}${id}`,
    sheet: 'briefing',
    show: (words) => part(words, child),
    width: WIDE,
    ...more,
  });
  return [
    state('', {}),
    state('-dark', { prefers: 'dark' }),
    state('-320', { width: NARROW }),
    state('-forced-colors', { forcedColors: true }),
    ...LANGUAGES.slice(1).map((language) => state(`-${language}`, { language })),
    ...LANGUAGES.slice(1).map((language) => state(`-320-${language}`, { language, width: NARROW })),
  ];
}

const ignore = () => {};

/** All of it, as it stands in its page. */
const whole: GalleryState['show'] = (words) => (
  <Briefing
    words={words}
    content={content}
    map={map}
    place={{ at: 'whole' }}
    cardCount={pack.subjects.length}
    search={(query) => searchCards(pack, query)}
    cardOf={(id) => toCard(pack, id)}
    onOpen={ignore}
    onClose={ignore}
    onPrint={ignore}
  />
);

export const BRIEFING_STATES: readonly GalleryState[] = [
  ...inWidths('briefing', { sheet: 'briefing', show: whole }),
  ...Object.entries(PARTS).flatMap(([name, child]) => states(name, child)),
];
