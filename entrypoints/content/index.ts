import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsForeign } from './foreign.ts';
import { Frame } from './frame.ts';

/** Documents that browsers show as pages; SVG, XML and the like are left alone. */
const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Firefox ends a script without a word, so that a card which was open is left behind. */
function clearLeftovers(): void {
  document.querySelector('html > gloss-card[popover=manual]')?.remove();
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    // After an update the script comes once more into pages that are open.
    globalThis.glossFrame?.stop();
    clearLeftovers();
    globalThis.glossFrame = undefined;
    if (PAGES.includes(document.contentType)) globalThis.glossFrame = new Frame();
    else answerAsForeign();
  },
});
