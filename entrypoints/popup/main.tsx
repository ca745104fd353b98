import '../../components/popup-sheet.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageState } from '../../components/popup/popup-state.ts';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard } from '../../data/cards/to-card.ts';
import {
  DEFAULTS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../shared/settings.ts';
import { isOn, siteOf, withSite } from '../shared/site.ts';
import { activeTab, type FrameReports, followTab, hostOf } from './active-tab.ts';
import { jump } from './jump.ts';
import { readPage, silentPage } from './page-state.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Keeps the popup true to settings and page, and hands on what is done in it. */
async function start(root: HTMLElement): Promise<void> {
  const [tab, stored] = await Promise.all([activeTab(), readSettings()]);
  const { broken } = stored;
  let { settings } = stored;
  let reports: FrameReports = new Map();
  let page: PageState = { at: 'loading' };
  if (broken) await writeSettings(DEFAULTS);

  const host = hostOf(tab);
  const draw = () =>
    render(
      <Popup
        state={{ page, ...switches(settings, host), settingsWereBroken: broken }}
        report={pack.report}
        cardCount={pack.subjects.length}
        search={(query) => searchCards(pack, query)}
        cardOf={(id) => toCard(pack, id)}
        onJump={(id) => tab?.id !== undefined && jump(tab.id, reports, id)}
        onSwitchSite={(on) => host && writeSettings(withSite(settings, host, on))}
        onSwitchEverywhere={(enabled) => writeSettings({ ...settings, enabled })}
        onReload={() => tab?.id !== undefined && browser.tabs.reload(tab.id)}
      />,
      root,
    );

  if (tab?.id === undefined) page = { at: 'unreadable' };
  draw();
  watchSettings((next) => {
    settings = next;
    draw();
  });
  if (tab?.id === undefined) return;
  followTab(tab, async (answers) => {
    if (answers) reports = answers;
    page = answers ? readPage(pack, answers) : await silentPage(tab.id);
    draw();
  });
}

function switches(settings: Settings, host: string | undefined) {
  return {
    everywhere: settings.enabled,
    site: host ? { host: siteOf(host), on: isOn({ ...settings, enabled: true }, host) } : undefined,
  };
}
