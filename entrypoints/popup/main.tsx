import '../../components/popup-sheet.css';
import digest from 'virtual:gloss/digest';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Cards, Popup } from '../../components/popup/Popup.tsx';
import { sendMessage } from '../shared/messages.ts';
import { type WatchedPage, watchPage } from '../shared/tab/watch-page.ts';
import { openBeside } from './open-beside.ts';

/**
 * How long the first picture takes from here to the screen, in ms, at which nothing may hold it up.
 */
const UNSEEN = 100;

const root = document.getElementById('root');
if (root) void start(root);

/** Keeps the popup true to settings and page; the cards come once there is something to see. */
async function start(root: HTMLElement): Promise<void> {
  let page: WatchedPage | undefined;
  let cards: Cards | undefined;
  const show = () => page && draw(root, page, cards);
  await watchPage(digest, false, (next) => {
    page = next;
    show();
  });
  setTimeout(async () => {
    ({ CARDS: cards } = await import('./cards.ts'));
    show();
  }, UNSEEN);
}

/** Shows what is known, and hands on what is done. */
function draw(root: HTMLElement, { window, ...page }: WatchedPage, cards: Cards | undefined): void {
  render(
    <Popup
      {...page}
      report={digest.report}
      cardCount={digest.subjects.length}
      cards={cards}
      onBriefing={(address) => void sendMessage('openBriefing', address)}
      onBeside={openBeside(window)}
      onOptions={() => void browser.runtime.openOptionsPage().then(close)}
    />,
    root,
  );
}
