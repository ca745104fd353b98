import type { Browser, Page } from 'puppeteer-core';
import { type BrowserKind, buildOf, type Launch, launch } from './browser.ts';
import { chooseSettings } from './settings.ts';
import { pageThat } from './tabs.ts';
import { until } from './until.ts';

let visits = 0;

/** A browser with Gloss in it, and a page of Gloss itself, from which its API can be reached. */
export class Gloss {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  #home: Page;

  readonly #id: string;

  private constructor(kind: BrowserKind, browser: Browser, home: Page, id: string) {
    this.#id = id;
    this.kind = kind;
    this.browser = browser;
    this.#home = home;
  }

  static async start(kind: BrowserKind, options?: Launch): Promise<Gloss> {
    const browser = await launch(kind, options);
    const home = await welcome(browser);
    const gloss = new Gloss(kind, browser, home, await home.evaluate(() => chrome.runtime.id));
    // What is marked tells what is recognised: that is, unless a test is about what is chosen.
    await chooseSettings(gloss, { density: 'every' });
    return gloss;
  }

  /** The welcome page, which opens when Gloss is installed. */
  get home(): Page {
    return this.#home;
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  /** Opens a page in a tab of its own and waits until Gloss has read it. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    const address = new URL(url);
    // Tabs are told apart by their address.
    address.searchParams.set('visit', String(++visits));
    await page.goto(address.href);
    await this.settled(page);
    return page;
  }

  /** Lets the browser put the background to sleep, as it does after a while without work. */
  async sendToSleep(): Promise<void> {
    // Firefox is told at its start to do so within a second, see `launch`.
    if (this.kind === 'firefox') return;
    const target = await this.browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.close();
  }

  /** Takes Gloss out of the browser while pages are open. */
  async remove(): Promise<void> {
    await this.browser.uninstallExtension(this.#id);
  }

  /** Puts Gloss into the browser once more, as after an update: pages are open already. */
  async putBack(): Promise<void> {
    await this.browser.installExtension(buildOf(this.kind));
    this.#home = await welcome(this.browser);
  }

  /** Waits until Gloss has read all of a page, in every frame that has any text. */
  async settled(page: Page): Promise<void> {
    let frames: FrameState[] = [];
    const allAtRest = async () => {
      frames = await this.inContent(page, frameState, 'all');
      return frames.length > 0 && frames.every(({ atRest }) => atRest);
    };
    await until('Gloss to read the page', allAtRest).catch((error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify(frames)}`);
    });
  }

  /** The browser's number for a page's tab. */
  async tabOf(page: Page): Promise<number> {
    const url = await page.evaluate(() => location.href);
    return until(`the tab of ${url}`, async () => {
      const tabs = await this.home.evaluate(() => chrome.tabs.query({}));
      return tabs.find((tab) => tab.url === url)?.id;
    });
  }

  /**
   * Runs a function where the content scripts of a page run: it sees what they see, and
   * `globalThis.glossFrame`, and may call `shadowRootOf`.
   * @param source a function that needs nothing from outside but `args`; both must be JSON
   * @param frames the top frame alone, or every frame, top first
   * @returns one value a frame
   * @throws where it throws in one of them
   */
  async inContent<T, A extends unknown[]>(
    page: Page,
    source: (...args: A) => T,
    frames: 'top' | 'all' = 'top',
    ...args: A
  ): Promise<Awaited<T>[]> {
    const call = {
      target: { tabId: await this.tabOf(page), allFrames: frames === 'all' },
      // Else it would wait for frames that never finish loading.
      injectImmediately: true,
      args,
    };
    // As text: a function could not be handed on from here to the page and from there to the tab.
    return (await this.home.evaluate(
      `chrome.scripting.executeScript({ ...${JSON.stringify(call)}, func: ${withShadowRoots(source)} })
        .then((results) => results.map(({ result, error }) => {
          if (error) throw new Error(error.message ?? error);
          return result;
        }))`,
    )) as Awaited<T>[];
  }
}

declare global {
  /** The shadow root of an element, open or closed; only for what `inContent` runs. */
  function shadowRootOf(element: Element | null): ShadowRoot | null;
}

/** The text of a function that has `shadowRootOf` at hand: each browser has a way of its own. */
function withShadowRoots(source: (...args: never) => unknown): string {
  return `(...args) => {
    const shadowRootOf = (element) =>
      element && (element.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(element));
    return (${String(source)})(...args);
  }`;
}

interface FrameState {
  atRest: boolean;
  address: string;
  has: string;
}

/** A frame without text has nothing to be read, and may have no Gloss. */
function frameState(): FrameState {
  const empty = window !== top && !document.body?.textContent?.trim();
  return {
    atRest: globalThis.glossFrame?.atRest ?? empty,
    address: location.href,
    has: `${globalThis.glossFrame ? 'Gloss' : 'no Gloss'}, ${document.readyState}`,
  };
}

function welcome(browser: Browser): Promise<Page> {
  // Firefox tells the address of an extension's page only to the page itself, and before that page
  // has what an extension has.
  const address = () => (globalThis.chrome?.runtime ? location.href : '');
  return pageThat('the welcome page', browser, async (page) => {
    const url = await page.evaluate(address).catch(() => '');
    return url.endsWith('/welcome.html');
  });
}
