import { browser } from 'wxt/browser';
import type { Words } from '../../../components/i18n/words.ts';
import type { Place, PopupState } from '../../../components/popup/popup-state.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import { dressPage } from '../locale.ts';
import { type Settings, watchSettings } from '../settings.ts';
import { isOn, siteOf, withSite } from '../site.ts';
import { activeTab } from './active-tab.ts';
import { followTab } from './follow-tab.ts';
import { jump, jumpTo } from './jump.ts';
import { openSettings, saveSettings } from './open-settings.ts';
import { hostOf, pageState, type SeenTab, type TabView } from './page-state.ts';
import { placesAsker } from './places.ts';

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
 * Watches settings and the page in the active tab.
 * @param goesAlong whether another tab is watched when the reader goes to it
 * @param onChange called at once, and whenever anything has changed
 */
export async function watchPage(
  pack: Pack,
  goesAlong: boolean,
  onChange: (page: WatchedPage) => void,
): Promise<void> {
  const [first, opened] = await Promise.all([activeTab(), openSettings()]);
  let shown = opened;
  let words = await dressPage(shown.settings);
  let tab = first;
  let view: TabView = unseen(tab);
  let stop = () => {};

  const tell = () => {
    const { settings, trouble } = shown;
    const id = tab?.id;
    const host = hostOf(view.tab);
    const save = async (next: Settings) => {
      shown = await saveSettings(shown, next);
      tell();
    };
    onChange({
      words,
      state: { page: pageState(pack, view), ...switches(settings, host), settingsTrouble: trouble },
      window: tab?.windowId,
      onJump: (subject) => id !== undefined && void jump(id, view.reports, subject),
      onGo: (subject, { frame, index }) =>
        id !== undefined && void jumpTo(id, frame, subject, index),
      onSwitchSite: (on) => host !== undefined && void save(withSite(settings, host, on)),
      onSwitchEverywhere: (enabled) => void save({ ...settings, enabled }),
      onReload: () => id !== undefined && void browser.tabs.reload(id),
    });
  };
  const follow = (next: typeof tab) => {
    stop();
    tab = next;
    view = unseen(tab);
    tell();
    if (tab?.id === undefined) return;
    const { id } = tab;
    const ask = placesAsker(id, (places) => {
      if (tab?.id !== id) return;
      view = { ...view, places };
      tell();
    });
    stop = followTab(id, (seen) => {
      view = { ...seen, places: view.places };
      tell();
      void ask(seen.reports);
    });
  };

  follow(first);
  watchSettings(async (settings) => {
    shown = { ...shown, settings };
    words = await dressPage(settings);
    tell();
  });
  if (!goesAlong) return;
  browser.tabs.onActivated.addListener(async () => {
    const next = await activeTab();
    if (next?.id !== tab?.id) follow(next);
  });
}

/** What is known of a tab before any of its frames has said a word. */
function unseen(tab: (SeenTab & { id?: number | undefined }) | undefined): TabView {
  return { tab, reports: new Map(), silent: tab?.id === undefined };
}

function switches(settings: Settings, host: string | undefined) {
  return {
    everywhere: settings.enabled,
    site: host ? { host: siteOf(host), on: isOn({ ...settings, enabled: true }, host) } : undefined,
  };
}
