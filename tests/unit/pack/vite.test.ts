import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, normalizePath, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACK_DIR } from '../../../data/build/load.ts';
import { glossPack } from '../../../data/build/vite.ts';

const ENTRY = 'virtual:entry';

/** A page's worth of code that uses both modules. */
const entry = {
  name: 'entry',
  resolveId: (source: string) => (source === ENTRY ? ENTRY : undefined),
  load: (id: string) =>
    id === ENTRY
      ? `import pack from 'virtual:gloss/pack';
         import gazetteer from 'virtual:gloss/gazetteer';
         console.log(pack.report.title, gazetteer.subjects);`
      : undefined,
};

let dir: string;
let nato: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gloss-pack-'));
  cpSync(PACK_DIR, dir, { recursive: true });
  nato = join(dir, 'subjects/nato.yaml');
});
afterEach(() => rmSync(dir, { recursive: true }));

function edit(from: string, to: string): void {
  const text = readFileSync(nato, 'utf8');
  expect(text).toContain(from);
  writeFileSync(nato, text.replace(from, to));
}

const bundle = () =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, glossPack(dir)],
    build: { write: false, rolldownOptions: { input: ENTRY } },
  }) as Promise<Rolldown.RolldownOutput>;

/** Each test builds or serves for real, which takes long on a busy machine. */
const LONG = 60_000;

describe('the modules that bundles import', { timeout: LONG }, () => {
  it('hold pack and gazetteer, and name every file that they were made of', async () => {
    const { output } = await bundle();
    const [chunk] = output;
    expect(chunk.code).toContain('North Atlantic alliance');
    // By these ids a development build knows which bundle a file belongs to.
    const files = chunk.moduleIds.map((id) => id.split('?')[0]);
    expect(files).toContain(normalizePath(nato));
    expect(files).toContain(normalizePath(join(dir, 'report.yaml')));
  });

  it('stop the build with the words of the problem when the pack is bad', async () => {
    edit('kind: institution', 'kind: instituton');
    await expect(bundle()).rejects.toThrow(
      'subjects/nato.yaml:3: kind: this should be one of person, institution, country',
    );
  });

  it('are made anew, and the page reloaded, when a file is edited', async () => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [glossPack(dir)],
      root: dir,
      server: { middlewareMode: true, ws: false },
    });
    try {
      const { client } = server.environments;
      const reloaded = new Promise((resolve) => {
        client.hot.send = (message: unknown) => resolve(message);
      });
      const load = async () =>
        (await client.transformRequest('virtual:gloss/pack'))?.code ?? 'no code';
      expect(await load()).toContain('North Atlantic alliance');
      // A page would now load the imports; the server knows of no use of a file before.
      await client.transformRequest(`${normalizePath(nato)}?gloss-watched`);
      edit('role: North Atlantic alliance', 'role: Alliance of the North Atlantic');
      server.watcher.emit('change', nato);
      expect(await reloaded).toMatchObject({ type: 'full-reload' });
      expect(await load()).toContain('Alliance of the North Atlantic');
    } finally {
      await server.close();
    }
  });
});
