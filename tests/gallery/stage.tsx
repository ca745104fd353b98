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

/** Where the state that is shown was rendered. */
let shown: HTMLElement | ShadowRoot | undefined;

/** Shows one state, the one that the address names after `#`, as the extension would. */
function show() {
  const id = decodeURIComponent(location.hash.slice(1));
  delete document.body.dataset.shown;
  const state = STATES.find((candidate) => candidate.id === id);
  const stage = emptyStage();
  const locale = locales.find(({ language }) => language === (state?.language ?? 'en'));
  if (!state || !stage || !locale) throw new Error(`The gallery has no state “${id}”.`);
  document.documentElement.dir = state.pageDir ?? 'ltr';
  document.body.className = `${state.sheet} ${state.pageIsDark ? 'dark' : ''}`;
  const words = wordsOf(locale);
  const root = state.sheet === 'card' ? shadow(stage) : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS[state.sheet]);
  root.adoptedStyleSheets = [sheet];
  shown = root instanceof Document ? stage : root;
  render(state.show(words), shown);
  document.body.dataset.shown = id;
}

/** A stage on which nothing of the state before is left. */
function emptyStage(): HTMLElement | null {
  if (shown) render(null, shown);
  const stage = document.getElementById('stage');
  stage?.replaceChildren();
  document.adoptedStyleSheets = [];
  return stage;
}

/** Open, where the card script's is closed, so that the gallery can press its buttons. */
function shadow(stage: HTMLElement): ShadowRoot {
  const host = stage.appendChild(document.createElement('div'));
  return host.attachShadow({ mode: 'open' });
}

show();
addEventListener('hashchange', show);
