import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { glossPack } from './data/build/vite.ts';

/** Where `highlightsFromPoint` exists: Chromium 140, Firefox 150. */
const CHROMIUM_MIN = '140';
const FIREFOX_MIN = '150.0';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The modules that lead to a module by imports which are not put off, and itself. */
function importersOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const one of found)
    for (const importer of context.getModuleInfo(one)?.importers ?? []) found.add(importer);
  return [...found].map((one) => one.replaceAll('\\', '/'));
}

/**
 * What the popup shares with other pages comes in two files, not in one for each set of pages that
 * share something: a browser takes longer to fetch a file of an extension than to read it. One of
 * the two is what the background needs as well.
 */
const POPUP_FILES: Rolldown.CodeSplittingGroup[] = [
  ['shared', 'entrypoints/background/index.ts'],
  ['pages', 'entrypoints/popup/index.html'],
].map(([name = '', also = '']) => ({
  minShareCount: 2,
  name(id, context) {
    const importers = importersOf(id, context);
    const leads = (entry: string) => importers.some((one) => one.endsWith(entry));
    return leads('entrypoints/popup/index.html') && leads(also) ? name : null;
  },
}));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: local('./assets/icon.svg') },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Gloss' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
      'open-card': {
        // Chromium gives no extension Alt+Shift+C, and says so to nobody.
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_card__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: FIREFOX_MIN,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_MIN },
          },
        }
      : { minimum_chrome_version: CHROMIUM_MIN }),
  }),
  hooks: {
    'vite:build:extendConfig'(_, { build }) {
      const output = build?.rollupOptions?.output;
      // Scripts for pages of the web are one file each in any case.
      if (output && !Array.isArray(output) && output.chunkFileNames)
        output.codeSplitting = { groups: POPUP_FILES };
    },
  },
  vite: () => ({
    plugins: [glossPack()],
    resolve: {
      alias: {
        // WXT announces each content script with an event on the page's document that bears the
        // extension's id: a page could detect Gloss by it, or stop it. Ours keeps to itself.
        'wxt/utils/content-script-context': local('./entrypoints/content/no-context.ts'),
      },
    },
    build: { target: ['chrome140', 'firefox140'], modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
