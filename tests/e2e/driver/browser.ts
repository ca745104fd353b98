import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.mjs';

export type BrowserKind = 'chromium' | 'firefox';

/** Folder of the production build for a browser. */
export const buildOf = (kind: BrowserKind) =>
  fileURLToPath(
    new URL(`../../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url),
  );

/** Debian's Chromium runs as root only without its sandbox; the rest keeps it off the network. */
const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--lang=en-US',
];

/** The tests read what Gloss says, so it speaks English on any machine; on Linux this decides. */
const ENGLISH = { ...process.env, LANGUAGE: 'en' };

/** After how many ms Firefox puts a background without work to sleep; 30,000 for its users. */
const FIREFOX_IDLE = 1000;

/** What a browser is told where its system wants no motion and has colours of its own. */
const SPARING = {
  args: ['--force-prefers-reduced-motion', '--force-high-contrast'],
  prefs: {
    'ui.prefersReducedMotion': 1,
    'ui.useAccessibilityTheme': 1,
    'browser.display.document_color_use': 2,
  },
};

export interface Launch extends LaunchOptions {
  /** Whether the system wants no motion, and colours of its own. */
  sparing?: boolean;
}

/** Starts a browser with the production build of Gloss in it, and nothing else. */
export async function launch(
  kind: BrowserKind,
  { sparing = false, ...options }: Launch = {},
): Promise<Browser> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} is installed: run npm test to get it.`);
  if (kind === 'chromium')
    return puppeteer.launch({
      executablePath,
      pipe: true,
      enableExtensions: [buildOf(kind)],
      args: [...CHROMIUM_ARGS, ...(sparing ? SPARING.args : [])],
      env: ENGLISH,
      ...options,
    });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': FIREFOX_IDLE,
      'intl.locale.requested': 'en-US',
      ...(sparing && SPARING.prefs),
    },
    ...options,
  });
  await browser.installExtension(buildOf(kind));
  return browser;
}
