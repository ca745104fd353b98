import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page made up by a test: its text, and headers beside the content type. */
export interface MadePage {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

/** A page that a test sends piece by piece. */
export interface PageStream {
  url: string;
  /** What to write the pieces to, once the browser has asked for the page. */
  answer: Promise<ServerResponse>;
}

/** Serves folders and made-up pages on loopback. */
export class PageServer {
  readonly #server: Server;
  readonly #made = new Map<string, MadePage>();
  readonly #streams = new Map<string, (answer: ServerResponse) => void>();
  readonly #folders: string[];
  /** Headers that every answer bears. */
  headers: Record<string, string> = {};

  private constructor(folders: string[]) {
    this.#folders = folders;
    // Browsers ask for it with every page, and put its absence on the page's console.
    this.#made.set('/favicon.ico', { body: '', type: 'image/x-icon' });
    this.#server = createServer(async ({ url = '/' }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://host').pathname);
      const stream = this.#streams.get(path);
      const page = stream ? { body: '' } : (this.#made.get(path) ?? (await this.#fromFolder(path)));
      response.writeHead(page ? 200 : 404, {
        'content-type': page?.type ?? TYPES[extname(path)] ?? 'text/html; charset=utf-8',
        ...this.headers,
        ...page?.headers,
      });
      if (stream) stream(response);
      else response.end(page?.body);
    });
  }

  /** @param folders where files are looked for, first to last */
  static async start(...folders: string[]): Promise<PageServer> {
    const server = new PageServer(folders);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** The address of a path; `host` may be `localhost` for another origin. */
  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** Serves `page` under `path` from now on, and gives its address. */
  page(path: string, page: MadePage | string): string {
    this.#made.set(path, typeof page === 'string' ? { body: page } : page);
    return this.url(path);
  }

  /** Leaves it to the caller to send the page at `path`, in its own time. */
  stream(path: string): PageStream {
    const { promise: answer, resolve } = Promise.withResolvers<ServerResponse>();
    this.#streams.set(path, resolve);
    return { url: this.url(path), answer };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #fromFolder(path: string): Promise<MadePage | undefined> {
    for (const folder of this.#folders) {
      const body = await readFile(join(folder, normalize(path)), 'utf8').catch(() => undefined);
      if (body !== undefined) return { body };
    }
    return undefined;
  }
}
