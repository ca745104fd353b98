import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { until } from '../e2e/driver/until.ts';
import { CATEGORIES, END, START, Trace } from './trace.ts';

/** The world of Gloss in one frame. */
type Context = Protocol.Runtime.ExecutionContextDescription;

/** Done when the settings have changed, after Gloss, which listened first. */
const HEARD = `new Promise((done) => {
  const { onChanged } = chrome.storage.local;
  onChanged.addListener(function heard() {
    onChanged.removeListener(heard);
    done();
  });
})`;

/** A page in a browser with or without Gloss, and the instruments held to it. */
export class Tab {
  readonly page: Page;
  readonly #cdp: CDPSession;
  readonly #hasGloss: boolean;
  readonly #worlds = new Map<number, Context>();

  private constructor(page: Page, cdp: CDPSession, hasGloss: boolean) {
    this.page = page;
    this.#cdp = cdp;
    this.#hasGloss = hasGloss;
  }

  static async open(page: Page, hasGloss: boolean): Promise<Tab> {
    const cdp = await page.createCDPSession();
    const tab = new Tab(page, cdp, hasGloss);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Gloss') tab.#worlds.set(context.id, context);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      tab.#worlds.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => tab.#worlds.clear());
    await cdp.send('Runtime.enable');
    return tab;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Loads a page and waits until nothing is going on in it. */
  async load(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
    await this.settle();
  }

  /**
   * Waits until Gloss, if it is there, has read all frames, and the page has nothing left to do.
   */
  async settle(): Promise<void> {
    if (this.#hasGloss) await until('Gloss to come to rest', () => this.#isAtRest());
    await this.page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
    );
  }

  /**
   * Changes the settings and waits until Gloss has heard of it in all frames: before that it is at
   * rest by what they were.
   */
  async afterChange(change: () => Promise<unknown>): Promise<void> {
    const heard = [...this.#worlds.keys()].map((contextId) =>
      this.#cdp.send('Runtime.evaluate', { contextId, expression: HEARD, awaitPromise: true }),
    );
    await change();
    await Promise.all(heard);
  }

  /** Asked through the debugger: what it does is told apart from what the page does. */
  async #isAtRest(): Promise<boolean> {
    const worlds = [...this.#worlds.keys()];
    const all = await Promise.all(
      worlds.map((contextId) =>
        this.#cdp
          .send('Runtime.evaluate', { contextId, expression: 'globalThis.glossFrame?.atRest' })
          .then(({ result }) => result.value as boolean | undefined),
      ),
    );
    // A frame that was not let in has a world, but nothing in it.
    return all.includes(true) && !all.includes(false);
  }

  /** Records what goes on in the page while some work is done. */
  async trace(work: () => Promise<unknown>): Promise<Trace> {
    await this.page.tracing.start({ categories: CATEGORIES });
    await this.#mark(START);
    await work();
    await this.#mark(END);
    const recorded = await this.page.tracing.stop();
    if (!recorded) throw new Error('The browser gave no trace.');
    return Trace.read(new TextDecoder().decode(recorded));
  }

  async #mark(name: string): Promise<void> {
    await this.page.evaluate((name) => void performance.mark(name), name);
  }

  /** Runs a function once, cold, in a task of its own; `setup` before that. Both know `args`. */
  async run<A extends unknown[]>(work: (...args: A) => unknown, ...args: A): Promise<void> {
    await this.page.evaluate(`new Promise((done, fail) => {
      const args = ${JSON.stringify(args)};
      setTimeout(() => {
        try {
          (${String(work)})(...args);
          done();
        } catch (error) {
          fail(error);
        }
      });
    })`);
  }

  /** What the scripts of the page's process hold when all garbage is gone, in bytes. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    return (await this.#cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  /** Slows the processor down so many times; 1 for as it is. */
  async slowDown(rate: number): Promise<void> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  send: CDPSession['send'] = (...args) => this.#cdp.send(...args);
}
