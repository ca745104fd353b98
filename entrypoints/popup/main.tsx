import '../../components/popup-sheet.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard } from '../../data/cards/to-card.ts';
import { pageWords } from '../shared/locale.ts';
import { type Settings, watchSettings } from '../shared/settings.ts';
import { isOn, siteOf, withSite } from '../shared/site.ts';
import { activeTab } from './active-tab.ts';
import { followTab } from './follow-tab.ts';
import { jump } from './jump.ts';
import { openSettings, saveSettings } from './open-settings.ts';
import { hostOf, pageState, type TabView } from './page-state.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Keeps the popup true to settings and page, and hands on what is done in it. */
async function start(root: HTMLElement): Promise<void> {
  const [tab, opened] = await Promise.all([activeTab(), openSettings()]);
  const id = tab?.id;
  let shown = opened;
  let words = await pageWords(shown.settings.language);
  let view: TabView = { tab, reports: new Map(), silent: id === undefined };

  const draw = () => {
    const { settings, trouble } = shown;
    const host = hostOf(view.tab);
    const save = async (next: Settings) => {
      shown = await saveSettings(shown, next);
      draw();
    };
    render(
      <Popup
        words={words}
        state={{
          page: pageState(pack, view),
          ...switches(settings, host),
          settingsTrouble: trouble,
        }}
        report={pack.report}
        cardCount={pack.subjects.length}
        search={(query) => searchCards(pack, query)}
        cardOf={(subject) => toCard(pack, subject)}
        onJump={(subject) => id !== undefined && jump(id, view.reports, subject)}
        onSwitchSite={(on) => host !== undefined && save(withSite(settings, host, on))}
        onSwitchEverywhere={(enabled) => save({ ...settings, enabled })}
        onReload={() => id !== undefined && browser.tabs.reload(id)}
      />,
      root,
    );
  };

  draw();
  watchSettings(async (settings) => {
    shown = { ...shown, settings };
    words = await pageWords(settings.language);
    draw();
  });
  if (id === undefined) return;
  followTab(id, (next) => {
    view = next;
    draw();
  });
}

function switches(settings: Settings, host: string | undefined) {
  return {
    everywhere: settings.enabled,
    site: host ? { host: siteOf(host), on: isOn({ ...settings, enabled: true }, host) } : undefined,
  };
}
