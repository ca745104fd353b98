import pack from 'virtual:gloss/pack';
import type { CardChoices, CardNotice } from '../../components/card/choices.ts';
import { OnPageCard } from '../../components/card/OnPageCard.tsx';
import { LANGUAGES, type Language } from '../../components/i18n/language.ts';
import type { Words } from '../../components/i18n/words.ts';
import { type CardSubject, toCard } from '../../data/cards/to-card.ts';
import { FORTY_FACTS, LONG_NAMES, OTHER_SCRIPT, SPARSE } from './odd-subjects.ts';
import type { GalleryState } from './states.tsx';

const ignore = () => {};

const CHOICES: CardChoices = {
  onCopy: () => Promise.resolve(true),
  onSite: { onMute: ignore, onSiteOff: ignore, onReport: ignore },
};

const MUTED: CardNotice = { of: 'muted', site: 'news.example', onUndo: ignore };

interface CardOptions {
  theme?: 'light' | 'dark';
  back?: boolean;
  pinned?: boolean;
  sheet?: boolean;
  notice?: CardNotice;
  pageDay?: string;
}

function card(words: Words, subject: CardSubject, more: CardOptions = {}) {
  const stance = more.sheet ? 'sheet' : more.pinned ? 'pinned' : 'beside';
  return (
    <OnPageCard
      words={words}
      subject={subject}
      report={pack.report}
      canGoBack={more.back ?? false}
      theme={more.theme}
      pageDay={more.pageDay}
      onTurn={ignore}
      onBack={ignore}
      onBriefing={ignore}
      choices={CHOICES}
      notice={more.notice}
      stance={stance}
      onPin={stance === 'beside' ? ignore : undefined}
      onMove={stance === 'pinned' ? ignore : undefined}
      onClose={stance === 'beside' ? undefined : ignore}
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

/** What a card says itself, in one language. */
function inLanguage(language: Language): GalleryState[] {
  return [
    state(`person-${language}`, (words) => card(words, known('keir-starmer'), BUTTONS), {
      language,
    }),
    state(`person-end-${language}`, (words) => card(words, known('keir-starmer')), {
      language,
      press: ['.related .more'],
    }),
    state(`person-320-${language}`, (words) => card(words, known('keir-starmer'), BUTTONS), {
      language,
      width: 320,
    }),
    state(`aged-${language}`, (words) => card(words, known('france'), { pageDay: '2026-11-03' }), {
      language,
      width: 320,
    }),
    state(`institution-${language}`, (words) => card(words, known('downing-street'), BUTTONS), {
      language,
      width: 320,
    }),
    state(`actions-${language}`, (words) => card(words, known('keir-starmer')), {
      language,
      width: 320,
      press: ['summary'],
    }),
    state(`muted-${language}`, (words) => card(words, known('france'), { notice: MUTED }), {
      language,
      width: 320,
    }),
    state(`country-${language}`, (words) => card(words, known('france')), { language }),
    state(`off-ladder-${language}`, (words) => card(words, known('united-states')), { language }),
    state(`event-${language}`, (words) => card(words, known('leaders-call')), {
      language,
      press: ['.when .note-word'],
    }),
  ];
}

const BUTTONS = { back: true, pinned: true };

export const CARD_STATES: readonly GalleryState[] = [
  state('person', (words) => card(words, known('keir-starmer'))),
  state('person-all', (words) => card(words, known('keir-starmer')), { press: ['.more'] }),
  state('person-end', (words) => card(words, known('keir-starmer')), { press: ['.related .more'] }),
  state('person-focus', (words) => card(words, known('keir-starmer')), { keys: ['Tab', 'Tab'] }),
  state('person-turned', (words) => card(words, known('keir-starmer'), { back: true })),
  state('person-dark', (words) => card(words, known('keir-starmer'), { theme: 'dark' }), {
    pageIsDark: true,
  }),
  state('pinned', (words) => card(words, known('keir-starmer'), BUTTONS)),
  state('pinned-actions', (words) => card(words, known('keir-starmer'), BUTTONS), {
    width: 320,
    press: ['summary'],
  }),
  state('sheet', (words) => card(words, known('keir-starmer'), { sheet: true }), { width: 360 }),
  state('sheet-dark', (words) => card(words, known('france'), { sheet: true, theme: 'dark' }), {
    width: 820,
    pageIsDark: true,
  }),
  state('actions', (words) => card(words, known('keir-starmer')), { press: ['summary'] }),
  state('actions-focus', (words) => card(words, known('france'), { theme: 'dark' }), {
    pageIsDark: true,
    press: ['summary'],
    keys: ['Tab'],
  }),
  state('actions-sparse', (words) => card(words, SPARSE), { press: ['summary'] }),
  state('actions-low', (words) => card(words, known('keir-starmer')), {
    height: 280,
    press: ['summary'],
  }),
  state('muted', (words) => card(words, known('keir-starmer'), { notice: MUTED })),
  state('muted-long', (words) => card(words, LONG_NAMES, { notice: MUTED }), { width: 320 }),
  state('reported', (words) => card(words, known('france'), { notice: { of: 'reported' } })),
  state('copied', (words) => card(words, known('france')), { press: ['.facts .copy'] }),
  state('institution', (words) => card(words, known('downing-street'))),
  state('country', (words) => card(words, known('france'))),
  state('country-dark', (words) => card(words, known('france')), {
    prefers: 'dark',
    pageIsDark: true,
  }),
  state('country-off-ladder', (words) => card(words, known('united-states'))),
  state('event', (words) => card(words, known('leaders-call'))),
  state('event-note', (words) => card(words, known('leaders-call')), {
    press: ['.when .note-word'],
  }),
  state('concept', (words) => card(words, known('frozen-russian-assets'))),
  state('initiative', (words) => card(words, known('multinational-force'))),
  state('aged', (words) => card(words, known('france'), { pageDay: '2026-11-03' })),
  state('sparse', (words) => card(words, SPARSE)),
  state('long-names', (words) => card(words, LONG_NAMES, { back: true })),
  state('long-names-320', (words) => card(words, LONG_NAMES, { back: true }), { width: 320 }),
  state('forty-facts', (words) => card(words, FORTY_FACTS), { press: ['.more'] }),
  state('other-script', (words) => card(words, OTHER_SCRIPT)),
  state('on-rtl-page', (words) => card(words, known('france')), { pageDir: 'rtl' }),
  state('320', (words) => card(words, known('keir-starmer')), { width: 320 }),
  state('low-window', (words) => card(words, known('keir-starmer')), { height: 280 }),
  ...LANGUAGES.slice(1).flatMap(inLanguage),
  state('forced-colors', (words) => card(words, known('france'), { back: true }), {
    forcedColors: true,
  }),
];
