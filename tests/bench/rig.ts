import type { Browser } from 'puppeteer-core';
import { type Launch, launch } from '../e2e/driver/browser.ts';
import { Gloss } from '../e2e/driver/gloss.ts';
import { PageServer } from '../e2e/server.ts';
import { pageFolders } from './pages.ts';
import { Tab } from './tab.ts';

/** A saved page stands still: no script of its own, and nothing from anywhere. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The size of a window that is common, in px. */
const VIEW = { defaultViewport: { width: 1280, height: 800 } };

/** Measures on a rig of its own. */
export async function onRig<T>(measure: (rig: Rig) => Promise<T>, options?: Launch): Promise<T> {
  const rig = await Rig.start(options);
  try {
    return await measure(rig);
  } finally {
    await rig.stop();
  }
}

/** Two browsers that differ by Gloss alone, and a server of pages. */
export class Rig {
  readonly gloss: Gloss;
  readonly server: PageServer;
  readonly #without: Browser;

  private constructor(gloss: Gloss, without: Browser, server: PageServer) {
    this.gloss = gloss;
    this.#without = without;
    this.server = server;
  }

  /** @param options how the browser with Gloss is started, beside the size of its window */
  static async start(options: Launch = {}): Promise<Rig> {
    const server = await PageServer.start(...pageFolders());
    const gloss = await Gloss.start('chromium', { ...VIEW, ...options });
    const without = await launch('chromium', { ...VIEW, enableExtensions: false });
    return new Rig(gloss, without, server);
  }

  async stop(): Promise<void> {
    await Promise.allSettled([this.gloss.stop(), this.#without.close()]);
    await this.server.stop();
  }

  /** A new tab in the browser with Gloss. */
  async with(): Promise<Tab> {
    return Tab.open(await this.gloss.browser.newPage(), true);
  }

  /** A new tab in the browser without it. */
  async without(): Promise<Tab> {
    return Tab.open(await this.#without.newPage(), false);
  }

  /** The address of a page which is served so that nothing in it moves or loads. */
  still(path: string, body?: string): string {
    this.server.headers = STILL;
    return body === undefined ? this.server.url(path) : this.server.page(path, body);
  }

  /** The address of a page whose scripts run. */
  live(path: string, body: string): string {
    this.server.headers = {};
    return this.server.page(path, body);
  }

  /** Switches Gloss on or off for all pages, as the popup does. */
  async switch(enabled: boolean): Promise<void> {
    await this.gloss.home.evaluate((settings) => chrome.storage.local.set({ settings }), {
      version: 1,
      enabled,
      sitesOff: [],
    });
  }
}
