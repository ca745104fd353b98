import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame.ts';

/** Documents that browsers show as pages; SVG, XML and the like are left alone. */
const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain'];

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    // After an update the script comes once more into pages that are open.
    globalThis.glossFrame?.stop();
    globalThis.glossFrame = PAGES.includes(document.contentType) ? new Frame() : undefined;
  },
});
