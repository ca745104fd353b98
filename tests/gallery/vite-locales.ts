import type { Plugin } from 'vite';
import { readLocales } from '../locales.ts';

const MODULE = 'virtual:gallery/locales';

/** Gives the stage the messages of all languages, which in the extension are files of the build. */
export function locales(): Plugin {
  return {
    name: 'gallery-locales',
    resolveId: (source) => (source === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      return `export default ${JSON.stringify(await readLocales())};`;
    },
  };
}
