// Plain JavaScript without packages: this runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where each browser may be found: names to look for on the PATH, then fixed places. */
const PLACES = {
  chromium: {
    variable: 'GLOSS_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chrome',
    ],
    files: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        join(homedir(), 'AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'),
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'GLOSS_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    files: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
  },
};

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Finds an installed browser.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} the path of its program; the variable GLOSS_CHROMIUM or
 *   GLOSS_FIREFOX, when set, comes before anything found
 */
export function findBrowser(kind) {
  const { variable, commands, files } = PLACES[kind];
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  const candidates = [process.env[variable], ...onPath, ...(files[process.platform] ?? [])];
  return candidates.find((file) => file && runnable(file));
}
