import { Popup } from '../../components/popup/Popup.tsx';
import type { NamedSubject, PageState, PopupState } from '../../components/popup/popup-state.ts';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard, toRef } from '../../data/cards/to-card.ts';
import { pack } from './pack.ts';
import type { GalleryState } from './states.tsx';

const ignore = () => {};

function popup(page: PageState, more: Partial<PopupState> = {}) {
  const state = {
    page,
    site: { host: 'thetidewatch.example', on: true },
    everywhere: true,
    settingsWereBroken: false,
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

/** The first subjects of the pack, named less and less often. */
function named(many: number): NamedSubject[] {
  return pack.subjects
    .slice(0, many)
    .map((subject, index) => ({ ...toRef(subject), count: Math.ceil(24 / (index + 1)) }));
}

const busy: PageState = { at: 'read', onTopic: true, subjects: named(18) };
const offTopic: PageState = { at: 'read', onTopic: false, subjects: named(2) };
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
  state('off-topic', () => popup(offTopic)),
  state('nothing', () => popup(empty)),
  state('search', () => popup(busy), { press: [FIELD], type: 's' }),
  state('search-dark', () => popup(busy), { press: [FIELD], type: 's', prefers: 'dark' }),
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
  state('off-site', () => popup(empty, site('thetidewatch.example', false))),
  state('off-everywhere', () => popup(empty, { everywhere: false })),
  state('settings-broken', () => popup(busy, { settingsWereBroken: true })),
  state('long-host', () =>
    popup(empty, site('a-very-long-name-of-a-site.that-goes-on-and-on.co.example', true)),
  ),
];
