import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { glossPack } from './data/build/vite.ts';

/** Where `highlightsFromPoint` exists: Chromium 140, Firefox 150. */
const CHROMIUM_MIN = '140';
const FIREFOX_MIN = '150.0';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
  vite: () => ({
    plugins: [glossPack()],
    resolve: {
      alias: {
        // WXT announces each content script with an event on the page's document that bears the
        // extension's id: a page could detect Gloss by it, or stop it. Ours keeps to itself.
        'wxt/utils/content-script-context': local('./entrypoints/content/no-context.ts'),
      },
    },
    build: { target: ['chrome140', 'firefox140'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
