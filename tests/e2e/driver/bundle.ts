import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin, type Rolldown, runnerImport } from 'vite';

/** An app as a site runs it. */
export interface BundledApp<Server> {
  /** What its server script offers. */
  server: Server;
  /** Its client script, a classic one. */
  client: string;
}

const folder = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/apps/${name}`, import.meta.url));

/**
 * Makes an app ready to run, with the development build of its library: that one says on the
 * console whatever it finds amiss.
 * @param name a folder of `tests/fixtures/apps`
 */
export async function bundleApp<Server>(name: string): Promise<BundledApp<Server>> {
  const { module } = await runnerImport<Server>(`${folder(name)}/server.ts`, {
    ...settings(name),
    plugins: [svelte('server')],
  });
  return { server: module, client: await bundleClient(name) };
}

async function bundleClient(name: string): Promise<string> {
  const result = await build({
    ...settings(name),
    plugins: [svelte('client')],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `${folder(name)}/client.ts`, output: { format: 'iife' } },
    },
  });
  return (result as Rolldown.RolldownOutput).output[0].code;
}

const settings = (name: string): InlineConfig => ({
  configFile: false,
  root: folder(name),
  logLevel: 'error',
  mode: 'development',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  // Files with JSX of React say so themselves.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    async load(id) {
      if (!id.endsWith('.svelte')) return undefined;
      return compile(await readFile(id, 'utf8'), { filename: id, generate, dev: true }).js;
    },
  };
}
