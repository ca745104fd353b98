import pack from 'virtual:gloss/pack';
import type { ComponentProps } from 'preact';
import { LANGUAGES } from '../../components/i18n/language.ts';
import { Options } from '../../components/options/Options.tsx';
import { RESTS } from '../../entrypoints/content/pointer/dwell.ts';
import { DEFAULTS, type Settings } from '../../entrypoints/shared/settings-schema.ts';
import type { GalleryState } from './states.tsx';
import { inWidths } from './widths.ts';

const ignore = () => {};

const names = new Map(pack.subjects.map(({ id, name }) => [id, name]));

type Shown = Partial<Omit<ComponentProps<typeof Options>, 'settings'>> & {
  settings?: Partial<Settings>;
};

const options =
  ({ settings, ...more }: Shown = {}): GalleryState['show'] =>
  (words) => (
    <Options
      words={words}
      settings={{ ...DEFAULTS, ...settings }}
      reported={[]}
      shortcuts={[]}
      rests={RESTS}
      nameOf={(subject) => names.get(subject) ?? subject}
      onChange={ignore}
      onRemoveReported={ignore}
      onSaveReported={ignore}
      onShortcuts={ignore}
      onSave={ignore}
      onLoad={ignore}
      onReset={ignore}
      {...more}
    />
  );

/** Of everything some, as after a year of use. */
const USED: Shown = {
  settings: {
    sitesOff: [
      'mail.example',
      '*.wiki.example',
      'a-very-long-name-of-a-site-that-somebody-has-registered-once.and-its-subdomain.example',
    ],
    muted: [
      { subject: 'france', site: '*' },
      { subject: 'keir-starmer', site: 'travel.example' },
    ],
    hiddenKinds: ['concept'],
    markStyle: 'tint',
    markColour: 'accent',
    density: 'section',
    trigger: 'click',
  },
  reported: [
    {
      subject: 'france',
      text: 'France',
      context: '“The gods are athirst”, wrote Anatole France in 1912, and meant it.',
      address: 'https://books.example/2026/anatole-france',
      date: '2026-11-24',
    },
    {
      subject: 'no-longer-in-the-pack',
      text: 'Mario',
      context: 'Mario',
      address: `https://games.example/${'very/'.repeat(24)}long`,
      date: 'some day',
    },
  ],
  shortcuts: [
    { command: 'next-mention', keys: 'Alt+Shift+Period' },
    { command: 'open-card', keys: '' },
    { command: 'previous-mention', keys: '⌥⇧,' },
  ],
  done: { what: 'Gloss is on again for news.example.', undo: ignore },
};

const WINDOW = { sheet: 'options' as const, width: 1000, height: 900 };

export const OPTIONS_STATES: readonly GalleryState[] = [
  ...LANGUAGES.map((language) => ({
    ...WINDOW,
    id: `options-${language}`,
    language,
    show: options(),
  })),
  ...LANGUAGES.map((language) => ({
    ...WINDOW,
    id: `options-320-${language}`,
    width: 320,
    language,
    show: options(USED),
  })),
  { ...WINDOW, id: 'options-used', show: options(USED) },
  { ...WINDOW, id: 'options-dark', prefers: 'dark', show: options(USED) },
  ...inWidths('options', { sheet: 'options', show: options() }),
  { ...WINDOW, id: 'options-forced-colours', forcedColors: true, show: options(USED) },
  {
    ...WINDOW,
    id: 'options-trouble',
    show: options({
      settings: { marks: false, cards: false },
      trouble: 'full',
      loadProblem: { file: 'holiday.json', why: 'notSettings' },
    }),
  },
  {
    ...WINDOW,
    id: 'options-no-site',
    show: options(),
    press: ['.add input'],
    type: 'the news',
    keys: [],
  },
];
