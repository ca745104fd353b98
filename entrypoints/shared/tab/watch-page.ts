import { browser } from 'wxt/browser';
import type { Words } from '../../../components/i18n/words.ts';
import type { Place, PopupState } from '../../../components/popup/popup-state.ts';
import type { Digest } from '../../../data/schema/pack.ts';
import { dressPage, readLocale } from '../locale.ts';
import { type Settings, watchSettings } from '../settings.ts';
import { isOn, siteOf, withSite } from '../site.ts';
import { followPage, type SeenPage } from './follow-page.ts';
import { jump, jumpTo } from './jump.ts';
import { openSettings, type ShownSettings, saveSettings } from './open-settings.ts';
import { hasSpoken, hostOf, pageState } from './page-state.ts';

/** The page that the reader looks at, as it is told of beside it, and what can be done about it. */
export interface WatchedPage {
  /** The language of the settings, which are told of, too. */
  words: Words;
  state: PopupState;
  /** The window of its tab; undefined where there is no tab. */
  window: number | undefined;
  /** Go to the subject's next mention. */
  onJump(subject: string): void;
  /** Go to a place where a subject is named. */
  onGo(subject: string, place: Place): void;
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
  onReload(): void;
}

/**
 * How long the first picture waits for the page to say what it names, in ms. A page at rest does so
 * in a few; without that what is shown would change, and grow, under the reader's eyes.
 */
const PATIENCE = 50;

/**
 * Watches settings and the page in the active tab.
 * @param goesAlong whether another tab is watched when the reader goes to it
 * @param onChange called as soon as there is something to show, and whenever anything has changed
 * @returns after the first call
 */
export async function watchPage(
  digest: Digest,
  goesAlong: boolean,
  onChange: (page: WatchedPage) => void,
): Promise<void> {
  // Most readers speak the language of their browser: it need not wait for the settings.
  void readLocale('auto');
  const opened = openSettings();
  const dressed = opened.then(({ settings }) => dressPage(settings));
  const { promise: spoken, resolve: hear } = Promise.withResolvers<void>();
  let page: SeenPage | undefined;
  let tell = () => {};
  const followed = followPage(goesAlong, (next) => {
    page = next;
    if (hasSpoken(next.view)) hear();
    tell();
  });
  let [shown, words] = await Promise.all([opened, dressed, followed]);
  await Promise.race([spoken, new Promise((done) => setTimeout(done, PATIENCE))]);

  tell = () => {
    if (!page) return;
    const state = popupState(digest, page, shown);
    const save = async (next: Settings) => {
      shown = await saveSettings(shown, next);
      tell();
    };
    onChange({ words, state, ...deeds(page, shown.settings, save) });
  };
  tell();
  watchSettings(async (settings) => {
    shown = { ...shown, settings };
    words = await dressPage(settings);
    tell();
  });
}

function popupState(
  digest: Digest,
  { view }: SeenPage,
  { settings, trouble }: ShownSettings,
): PopupState {
  const host = hostOf(view.tab);
  return {
    page: pageState(digest, view),
    everywhere: settings.enabled,
    site: host ? { host: siteOf(host), on: isOn({ ...settings, enabled: true }, host) } : undefined,
    settingsTrouble: trouble,
  };
}

/** What can be done about a page. */
function deeds(
  { tab, view }: SeenPage,
  settings: Settings,
  save: (next: Settings) => Promise<void>,
): Omit<WatchedPage, 'words' | 'state'> {
  const id = tab?.id;
  const host = hostOf(view.tab);
  return {
    window: tab?.windowId,
    onJump: (subject) => id !== undefined && void jump(id, view.reports, subject),
    onGo: (subject, { frame, index }) => id !== undefined && void jumpTo(id, frame, subject, index),
    onSwitchSite: (on) => host !== undefined && void save(withSite(settings, host, on)),
    onSwitchEverywhere: (enabled) => void save({ ...settings, enabled }),
    onReload: () => id !== undefined && void browser.tabs.reload(id),
  };
}
