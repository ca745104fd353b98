import pack from 'virtual:gloss/pack';
import { LANGUAGES, type Language } from '../../components/i18n/language.ts';
import type { Words } from '../../components/i18n/words.ts';
import { type Cards, Popup } from '../../components/popup/Popup.tsx';
import type {
  NamedSubject,
  PageState,
  Place,
  PopupState,
  ReadPage,
} from '../../components/popup/popup-state.ts';
import { datesAbout, stancesAmong } from '../../data/briefing/concerning.ts';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard, toRef } from '../../data/cards/to-card.ts';
import { FORTY_FACTS, LONG_NAMES, OTHER_SCRIPT, SPARSE } from './odd-subjects.ts';
import type { GalleryState } from './states.tsx';

const ignore = () => {};

const CARDS: Cards = {
  search: (query) => searchCards(pack, query),
  cardOf: (id) => toCard(pack, id),
};

function popup(words: Words, page: PageState, more: Partial<PopupState> = {}) {
  const state = {
    page,
    site: { host: 'aldercourier.example', on: true },
    everywhere: true,
    ...more,
  };
  return (
    <Popup
      words={words}
      state={state}
      report={pack.report}
      cardCount={pack.subjects.length}
      cards={CARDS}
      onJump={ignore}
      onGo={ignore}
      onSwitchSite={ignore}
      onSwitchEverywhere={ignore}
      onReload={ignore}
      onBriefing={ignore}
      onBeside={ignore}
      onOptions={ignore}
    />
  );
}

/** How often each is named on a page like the demo's article. */
const COUNTS = {
  'keir-starmer': 9,
  'vladimir-putin': 4,
  'ursula-von-der-leyen': 3,
  'friedrich-merz': 2,
  'giorgia-meloni': 1,
  'downing-street': 3,
  nato: 1,
  'european-union': 2,
  bundestag: 3,
  ukraine: 12,
  'united-kingdom': 5,
  france: 4,
  germany: 4,
  'united-states': 2,
  'coalition-of-the-willing': 6,
  'rearm-europe': 1,
  'us-backstop': 2,
  'frozen-russian-assets': 1,
  'military-planners-meeting': 2,
};

function named(counts: Record<string, number>): NamedSubject[] {
  return pack.subjects.flatMap((subject) => {
    const count = counts[subject.id];
    return count === undefined ? [] : [{ ...toRef(subject), count, places: places(count) }];
  });
}

/** The golden section spreads the places of a subject unevenly, but always alike. */
const GOLDEN = 0.618;

function places(count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
    frame: 0,
    index,
    at: ((index + 1) * GOLDEN * count) % 1,
  }));
}

function read(onTopic: boolean, counts: Record<string, number>, placed = true): ReadPage {
  const ids = new Set(Object.keys(counts));
  const subjects = named(counts);
  return {
    at: 'read',
    onTopic,
    subjects: placed ? subjects : subjects.map((subject) => ({ ...subject, places: [] })),
    placed,
    elsewhere: 0,
    stances: stancesAmong(pack, ids),
    dates: datesAbout(pack, ids),
  };
}

const busy = read(true, COUNTS);
/** Names of any length and in any script. */
const longNames: ReadPage = {
  ...busy,
  subjects: [LONG_NAMES, OTHER_SCRIPT, FORTY_FACTS, SPARSE].map((subject, at) => ({
    ...subject,
    count: at + 1,
    places: places(at + 1),
  })),
};
/** As many as a page could name, and each of them often. */
const crowded = read(true, Object.fromEntries(pack.subjects.map(({ id }) => [id, 47])));
const offTopic = read(false, { 'keir-starmer': 2, 'downing-street': 1 });
const empty = read(false, {});
const site = (host: string, on: boolean) => ({ site: { host, on } });
const NOT_SITE = { site: undefined };

function state(id: string, show: GalleryState['show'], more: Partial<GalleryState> = {}) {
  return { id: `popup-${id}`, sheet: 'popup' as const, show, width: 380, height: 600, ...more };
}

const FIELD = 'input';

/** The end of what scrolls is brought into view by pressing what stands there. */
const END = { press: ['.dates li:last-child button', '.card .icon-button'] };

/** What the popup says itself, in one language. */
function inLanguage(language: Language): GalleryState[] {
  const say = (id: string, page: PageState, more: Partial<PopupState> = {}, width = 380) =>
    state(`${id}-${language}`, (words) => popup(words, page, more), { language, width });
  return [
    say('page', busy),
    say('page-320', busy, {}, 320),
    say('page-frames', { ...busy, elsewhere: 12 }),
    state(`page-below-${language}`, (words) => popup(words, busy), { ...END, language }),
    say('off-topic', offTopic),
    say('nothing', empty),
    state(`search-${language}`, (words) => popup(words, busy), {
      language,
      press: [FIELD],
      type: 'uk',
    }),
    say('loading', { at: 'loading' }),
    say('unreadable', { at: 'unreadable' }, NOT_SITE),
    say('foreign', { at: 'foreign' }),
    say('stopped', { at: 'stopped' }),
    say('fault', { at: 'fault' }),
    say('off-site', empty, site('aldercourier.example', false)),
    say('off-everywhere', empty, { everywhere: false }),
    say('broken', empty, { settingsTrouble: 'broken' }),
    say('newer', empty, { settingsTrouble: 'newer' }),
    say('unreachable', empty, { settingsTrouble: 'unreachable' }),
  ];
}

/** What it says where there is nothing to sum up, or something to tell beside that. */
const MESSAGES: Record<string, GalleryState['show']> = {
  nothing: (words) => popup(words, empty),
  loading: (words) => popup(words, { at: 'loading' }),
  unreadable: (words) => popup(words, { at: 'unreadable' }, NOT_SITE),
  foreign: (words) => popup(words, { at: 'foreign' }),
  stopped: (words) => popup(words, { at: 'stopped' }),
  fault: (words) => popup(words, { at: 'fault' }),
  'off-site': (words) => popup(words, empty, site('aldercourier.example', false)),
  'off-everywhere': (words) => popup(words, empty, { everywhere: false }),
  'settings-broken': (words) => popup(words, busy, { settingsTrouble: 'broken' }),
  'settings-newer': (words) => popup(words, busy, { settingsTrouble: 'newer' }),
  'settings-unreachable': (words) => popup(words, busy, { settingsTrouble: 'unreachable' }),
  'settings-full': (words) => popup(words, busy, { settingsTrouble: 'full' }),
};

export const POPUP_STATES: readonly GalleryState[] = [
  state('page', (words) => popup(words, busy)),
  state('page-dark', (words) => popup(words, busy), { prefers: 'dark' }),
  state('page-forced-colors', (words) => popup(words, busy), { forcedColors: true }),
  state('page-320', (words) => popup(words, busy), { width: 320 }),
  state('page-focus', (words) => popup(words, busy), { keys: ['Tab', 'Tab', 'Tab', 'ArrowDown'] }),
  state('page-end', (words) => popup(words, busy), {
    press: ['.index section:last-of-type .jump'],
  }),
  state('page-below', (words) => popup(words, busy), END),
  state('page-below-dark', (words) => popup(words, busy), { ...END, prefers: 'dark' }),
  state('page-below-320', (words) => popup(words, busy), { ...END, width: 320 }),
  state('page-unplaced', (words) => popup(words, read(true, COUNTS, false))),
  state('page-frames', (words) => popup(words, { ...busy, elsewhere: 12 })),
  state('page-crowded', (words) => popup(words, crowded)),
  state('strip-focus', (words) => popup(words, busy), { keys: ['Tab', 'Tab', 'ArrowRight'] }),
  state('long-names', (words) => popup(words, longNames)),
  state('off-topic', (words) => popup(words, offTopic)),
  ...Object.entries(MESSAGES).flatMap(([id, show]) => [
    state(id, show),
    state(`${id}-dark`, show, { prefers: 'dark' }),
  ]),
  state('search', (words) => popup(words, busy), { press: [FIELD], type: 'uk' }),
  state('search-dark', (words) => popup(words, busy), {
    press: [FIELD],
    type: 'uk',
    prefers: 'dark',
  }),
  state('search-fact', (words) => popup(words, busy), { press: [FIELD], type: 'lawful' }),
  state('search-none', (words) => popup(words, busy), { press: [FIELD], type: 'quinoa' }),
  state('card', (words) => popup(words, busy), { press: ['[aria-label="Card of Keir Starmer"]'] }),
  state('card-dark', (words) => popup(words, busy), {
    press: ['[aria-label="Card of Keir Starmer"]'],
    prefers: 'dark',
  }),
  ...LANGUAGES.slice(1).flatMap(inLanguage),
  state('long-host', (words) =>
    popup(words, empty, site('a-very-long-name-of-a-site.that-goes-on-and-on.co.example', true)),
  ),
];
