import pack from 'virtual:gloss/pack';
import { OnPageCard } from '../../components/card/OnPageCard.tsx';
import { type CardSubject, toCard } from '../../data/cards/to-card.ts';
import { FORTY_FACTS, LONG_NAMES, OTHER_SCRIPT, SPARSE } from './odd-subjects.ts';
import type { GalleryState } from './states.tsx';

const ignore = () => {};

interface CardOptions {
  theme?: 'light' | 'dark';
  back?: boolean;
  close?: boolean;
}

function card(subject: CardSubject, more: CardOptions = {}) {
  return (
    <OnPageCard
      subject={subject}
      report={pack.report}
      canGoBack={more.back ?? false}
      theme={more.theme}
      onTurn={ignore}
      onBack={ignore}
      onClose={more.close ? ignore : undefined}
    />
  );
}

function known(id: string): CardSubject {
  const subject = toCard(pack, id);
  if (!subject) throw new Error(`The pack has no subject “${id}”.`);
  return subject;
}

function state(id: string, show: GalleryState['show'], more: Partial<GalleryState> = {}) {
  return { id: `card-${id}`, sheet: 'card' as const, show, ...more };
}

export const CARD_STATES: readonly GalleryState[] = [
  state('person', () => card(known('keir-starmer'))),
  state('person-all', () => card(known('keir-starmer')), { press: ['.more'] }),
  state('person-end', () => card(known('keir-starmer')), { press: ['.related .more'] }),
  state('person-focus', () => card(known('keir-starmer')), { keys: ['Tab', 'Tab'] }),
  state('person-turned', () => card(known('keir-starmer'), { back: true })),
  state('person-dark', () => card(known('keir-starmer'), { theme: 'dark' }), { pageIsDark: true }),
  state('closable', () => card(known('keir-starmer'), { back: true, close: true })),
  state('institution', () => card(known('downing-street'))),
  state('country', () => card(known('france'))),
  state('country-dark', () => card(known('france')), { prefers: 'dark', pageIsDark: true }),
  state('country-off-ladder', () => card(known('united-states'))),
  state('event', () => card(known('leaders-call'))),
  state('event-note', () => card(known('leaders-call')), { press: ['.when .note-word'] }),
  state('concept', () => card(known('frozen-russian-assets'))),
  state('initiative', () => card(known('multinational-force'))),
  state('sparse', () => card(SPARSE)),
  state('long-names', () => card(LONG_NAMES, { back: true })),
  state('long-names-320', () => card(LONG_NAMES, { back: true }), { width: 320 }),
  state('forty-facts', () => card(FORTY_FACTS), { press: ['.more'] }),
  state('other-script', () => card(OTHER_SCRIPT)),
  state('on-rtl-page', () => card(known('france')), { pageDir: 'rtl' }),
  state('320', () => card(known('keir-starmer')), { width: 320 }),
  state('low-window', () => card(known('keir-starmer')), { height: 280 }),
  state('forced-colors', () => card(known('france'), { back: true }), { forcedColors: true }),
];
