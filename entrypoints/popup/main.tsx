import '../../components/popup-sheet.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard } from '../../data/cards/to-card.ts';
import { sendMessage } from '../shared/messages.ts';
import { watchPage } from '../shared/tab/watch-page.ts';
import { openBeside } from './open-beside.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Keeps the popup true to settings and page, and hands on what is done in it. */
function start(root: HTMLElement): Promise<void> {
  return watchPage(pack, false, ({ window, ...page }) =>
    render(
      <Popup
        {...page}
        report={pack.report}
        cardCount={pack.subjects.length}
        search={(query) => searchCards(pack, query)}
        cardOf={(subject) => toCard(pack, subject)}
        onBriefing={(address) => void sendMessage('openBriefing', address)}
        onBeside={openBeside(window)}
        onOptions={() => void browser.runtime.openOptionsPage().then(close)}
      />,
      root,
    ),
  );
}
