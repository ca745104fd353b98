import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { glossPack } from '../../data/build/vite.ts';
import type { GalleryState } from './states.tsx';
import { locales } from './vite-locales.ts';

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the stage; to be closed. */
export async function serveGallery(): Promise<ViteDevServer> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [glossPack(), locales()],
    server: { host: '127.0.0.1', port: 0, hmr: false },
    // What the states import is known; a search through the whole project would find too much.
    optimizeDeps: {
      noDiscovery: true,
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'valibot'],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return server.listen();
}

/** The address of the stage, which shows the state that is named after `#`. */
export function stageOf(server: ViteDevServer): string {
  return `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`;
}

/** All states that the gallery has, by the modules that it serves. */
export async function loadStates(server: ViteDevServer): Promise<readonly GalleryState[]> {
  const module = await server.ssrLoadModule('/tests/gallery/states.tsx');
  return module.STATES as readonly GalleryState[];
}
