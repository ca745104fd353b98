import './mentions/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST } from '../shared/card-handle.ts';
import { answerAsForeign } from './lookout/foreign.ts';
import { Lookout } from './lookout/lookout.ts';

/** Documents that browsers show as pages; SVG, XML and the like are left alone. */
const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/**
 * Firefox ends a script without a word, so that cards which were open are left behind, in a dialog
 * as well.
 */
function clearLeftovers(): void {
  for (const left of document.querySelectorAll(`${HOST}[popover=manual]`)) left.remove();
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // A page whose text takes long to come is read before it has ended, see `arrival.ts`.
  runAt: 'document_start',
  main() {
    // After an update the script comes once more into pages that are open, and in Chromium finds
    // what the one before has left: both handles belong to an extension that is no more. A frame of
    // the page may bear such a name, too.
    if (Object.hasOwn(globalThis, 'glossFrame')) globalThis.glossFrame?.stop();
    globalThis.glossFrame = undefined;
    globalThis.glossCard = undefined;
    clearLeftovers();
    if (PAGES.includes(document.contentType)) globalThis.glossFrame = new Lookout();
    else answerAsForeign();
  },
});
