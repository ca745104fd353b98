import pack from 'virtual:gloss/pack';
import { Popup } from '../../components/popup/Popup.tsx';
import type { NamedSubject, PageState, PopupState } from '../../components/popup/popup-state.ts';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard, toRef } from '../../data/cards/to-card.ts';
import type { GalleryState } from './states.tsx';

const ignore = () => {};

function popup(page: PageState, more: Partial<PopupState> = {}) {
  const state = {
    page,
    site: { host: 'aldercourier.example', on: true },
    everywhere: true,
    ...more,
  };
  return (
    <Popup
      state={state}
      report={pack.report}
      cardCount={pack.subjects.length}
      search={(query) => searchCards(pack, query)}
      cardOf={(id) => toCard(pack, id)}
      onJump={ignore}
      onSwitchSite={ignore}
      onSwitchEverywhere={ignore}
      onReload={ignore}
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
    return count === undefined ? [] : [{ ...toRef(subject), count }];
  });
}

const busy: PageState = { at: 'read', onTopic: true, subjects: named(COUNTS) };
const offTopic: PageState = {
  at: 'read',
  onTopic: false,
  subjects: named({ 'keir-starmer': 2, 'downing-street': 1 }),
};
const empty: PageState = { at: 'read', onTopic: false, subjects: [] };
const site = (host: string, on: boolean) => ({ site: { host, on } });
const NOT_SITE = { site: undefined };

function state(id: string, show: GalleryState['show'], more: Partial<GalleryState> = {}) {
  return { id: `popup-${id}`, sheet: 'popup' as const, show, width: 380, height: 600, ...more };
}

const FIELD = 'input';

export const POPUP_STATES: readonly GalleryState[] = [
  state('page', () => popup(busy)),
  state('page-dark', () => popup(busy), { prefers: 'dark' }),
  state('page-forced-colors', () => popup(busy), { forcedColors: true }),
  state('page-320', () => popup(busy), { width: 320 }),
  state('page-focus', () => popup(busy), { keys: ['Tab', 'Tab', 'ArrowDown'] }),
  state('page-end', () => popup(busy), { press: ['.index section:last-of-type .jump'] }),
  state('off-topic', () => popup(offTopic)),
  state('nothing', () => popup(empty)),
  state('search', () => popup(busy), { press: [FIELD], type: 'uk' }),
  state('search-dark', () => popup(busy), { press: [FIELD], type: 'uk', prefers: 'dark' }),
  state('search-fact', () => popup(busy), { press: [FIELD], type: 'lawful' }),
  state('search-none', () => popup(busy), { press: [FIELD], type: 'quinoa' }),
  state('card', () => popup(busy), { press: ['[aria-label="Card of Keir Starmer"]'] }),
  state('card-dark', () => popup(busy), {
    press: ['[aria-label="Card of Keir Starmer"]'],
    prefers: 'dark',
  }),
  state('loading', () => popup({ at: 'loading' })),
  state('unreadable', () => popup({ at: 'unreadable' }, NOT_SITE)),
  state('stopped', () => popup({ at: 'stopped' })),
  state('fault', () => popup({ at: 'fault' })),
  state('off-site', () => popup(empty, site('aldercourier.example', false))),
  state('off-everywhere', () => popup(empty, { everywhere: false })),
  state('settings-broken', () => popup(busy, { settingsTrouble: 'broken' })),
  state('settings-newer', () => popup(busy, { settingsTrouble: 'newer' })),
  state('settings-unreachable', () => popup(busy, { settingsTrouble: 'unreachable' })),
  state('long-host', () =>
    popup(empty, site('a-very-long-name-of-a-site.that-goes-on-and-on.co.example', true)),
  ),
];
