import { browser } from 'wxt/browser';

/** Opens the welcome page once, when Gloss is installed; never after an update. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
