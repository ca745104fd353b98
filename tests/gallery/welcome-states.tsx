import pack from 'virtual:gloss/pack';
import { LANGUAGES } from '../../components/i18n/language.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { GalleryState } from './states.tsx';
import { inWidths } from './widths.ts';

const show: GalleryState['show'] = (words) => (
  <Welcome
    words={words}
    report={pack.report}
    cardCount={pack.subjects.length}
    onOptions={() => {}}
  />
);

const WINDOW = { sheet: 'welcome' as const, width: 760, height: 900 };

export const WELCOME_STATES: readonly GalleryState[] = [
  ...LANGUAGES.map((language) => ({ ...WINDOW, id: `welcome-${language}`, language, show })),
  ...inWidths('welcome', { sheet: 'welcome', show }),
];
