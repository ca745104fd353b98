import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { compileGazetteer } from '../gazetteer/compile.ts';
import { compileTriggers } from '../gazetteer/compile-triggers.ts';
import type { PackSources } from '../schema/sources.ts';
import { compilePack } from './compile.ts';
import { compileDigest } from './digest.ts';
import { compileKinds } from './kinds.ts';
import { listPackFiles, loadPack, PACK_DIR } from './load.ts';
import { compileMap } from './map/compile.ts';
import { PackError } from './problem.ts';

/** What each virtual module exports. */
const MODULES: Record<string, (sources: PackSources) => unknown> = {
  'virtual:gloss/pack': compilePack,
  'virtual:gloss/digest': compileDigest,
  'virtual:gloss/gazetteer': compileGazetteer,
  'virtual:gloss/triggers': compileTriggers,
  'virtual:gloss/map': compileMap,
  'virtual:gloss/kinds': compileKinds,
};

/** Keeps other plugins from taking a virtual module for a file. */
const HIDDEN = '\0';

/** Marks a file of the pack that is imported for no other reason than to be watched. */
const WATCHED = '?gloss-watched';

/**
 * Gives the bundles the compiled pack, its digest, gazetteer, triggers, map and kinds as modules.
 * All import, as empty modules, the files that they were made of: it is by its imports that a
 * development server knows what to make anew and reload when a file is edited. A pack with problems
 * stops the build and says them.
 *
 * @param dir the folder with the pack's files
 */
export function glossPack(dir = PACK_DIR): Plugin {
  return {
    name: 'gloss-pack',
    enforce: 'pre',
    resolveId(source) {
      if (source in MODULES) return `${HIDDEN}${source}`;
      return source.endsWith(WATCHED) ? source : undefined;
    },
    load(id) {
      if (id.endsWith(WATCHED)) return { code: '', moduleSideEffects: 'no-treeshake' };
      const make = id.startsWith(HIDDEN) ? MODULES[id.slice(HIDDEN.length)] : undefined;
      if (!make) return undefined;
      const files = listPackFiles(dir).map((name) => join(dir, name));
      for (const file of files) this.addWatchFile(file);
      const imports = files.map(
        (file) => `import ${JSON.stringify(normalizePath(file) + WATCHED)};`,
      );
      try {
        return [...imports, `export default ${JSON.stringify(make(loadPack(dir)))};`].join('\n');
      } catch (error) {
        if (error instanceof PackError) this.error({ message: error.message, stack: '' });
        throw error;
      }
    },
  };
}
