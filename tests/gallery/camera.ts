import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { setStage } from './set-stage.ts';
import type { GalleryState } from './states.tsx';

/** Pixels a px, so that hairlines and small type can be judged. */
const SHARPNESS = 2;

/** Takes pictures of states in one page of a browser. */
export class Camera {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #url: string;
  readonly #faults: string[] = [];

  /** @param url of the stage, which shows the state that is named after `#` */
  static async in(browser: Browser, url: string): Promise<Camera> {
    const page = await browser.newPage();
    return new Camera(page, await page.createCDPSession(), url);
  }

  private constructor(page: Page, session: CDPSession, url: string) {
    this.#page = page;
    this.#session = session;
    this.#url = url;
    page.on('pageerror', (error) => this.#faults.push(String(error)));
  }

  /** @throws where a fault in the page kept the state from being shown */
  async shoot(state: GalleryState, path: string): Promise<void> {
    const page = this.#page;
    await this.#prefer(state);
    const set = setStage(page, this.#url, state, { deviceScaleFactor: SHARPNESS });
    await set.catch((error) => this.#faults.push(String(error)));
    if (this.#faults.length > 0) throw new Error(`${state.id}: ${this.#faults.join('; ')}`);
    const stage = await page.waitForSelector('#stage');
    await stage?.screenshot({ path: path as `${string}.png` });
    // The ground of forced colours stays behind what is shown next in the same page.
    if (state.forcedColors) await page.goto('about:blank');
  }

  /** Puppeteer has no word for forced colours, so the browser is told directly. */
  async #prefer({ prefers = 'light', forcedColors = false }: GalleryState): Promise<void> {
    await this.#session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: prefers },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
}
