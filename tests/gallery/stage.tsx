import locales from 'virtual:gallery/locales';
import { render } from 'preact';
import briefingSheet from '../../components/briefing-sheet.css?inline';
import cardSheet from '../../components/card-sheet.css?inline';
import { wordsOf } from '../../components/i18n/words.ts';
import optionsSheet from '../../components/options/options-sheet.css?inline';
import popupSheet from '../../components/popup-sheet.css?inline';
import welcomeSheet from '../../components/welcome/welcome-sheet.css?inline';
import { STATES } from './states.tsx';

const SHEETS = {
  card: cardSheet,
  popup: popupSheet,
  briefing: briefingSheet,
  welcome: welcomeSheet,
  options: optionsSheet,
};

/** Shows one state, the one that the address names after `#`, as the extension would. */
function show() {
  const id = decodeURIComponent(location.hash.slice(1));
  const state = STATES.find((candidate) => candidate.id === id);
  const stage = document.getElementById('stage');
  const locale = locales.find(({ language }) => language === (state?.language ?? 'en'));
  if (!state || !stage || !locale) throw new Error(`The gallery has no state “${id}”.`);
  document.documentElement.dir = state.pageDir ?? 'ltr';
  document.body.className = `${state.sheet} ${state.pageIsDark ? 'dark' : ''}`;
  const words = wordsOf(locale);
  const root = state.sheet === 'card' ? shadow(stage) : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS[state.sheet]);
  root.adoptedStyleSheets = [sheet];
  render(state.show(words), root instanceof Document ? stage : root);
  document.body.dataset.shown = id;
}

/** Open, where the card script's is closed, so that the gallery can press its buttons. */
function shadow(stage: HTMLElement): ShadowRoot {
  const host = stage.appendChild(document.createElement('div'));
  return host.attachShadow({ mode: 'open' });
}

show();
