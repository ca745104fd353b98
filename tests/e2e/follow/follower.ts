import type { Page } from 'puppeteer-core';
import type { Gloss } from '../driver/gloss.ts';
import type { PageServer } from '../server.ts';
import { editor } from './editor.ts';
import { observePaint } from './observer.ts';
import { givePaint, type Paint } from './paint.ts';
import type { Script } from './script.ts';

/** How long after rest the paint may still be another than that of a fresh pass, in ms. */
const PATIENCE = 5000;

/** Runs scripts on a page and tells what Gloss paints, and what a fresh pass would paint. */
export class Follower {
  readonly #gloss: Gloss;
  readonly page: Page;

  private constructor(gloss: Gloss, page: Page) {
    this.#gloss = gloss;
    this.page = page;
  }

  static async open(gloss: Gloss, server: PageServer): Promise<Follower> {
    server.page('/editor.js', {
      body: `(${String(givePaint)})();(${String(editor)})()`,
      type: 'text/javascript',
    });
    const url = server.page('/follow.html', '<!doctype html><script src=/editor.js></script>');
    const follower = new Follower(gloss, await gloss.open(url));
    await gloss.inContent(follower.page, observePaint, 'top', PATIENCE);
    return follower;
  }

  /** Runs a script twice: without Gloss until it has ended, and with it. */
  async run(script: Script): Promise<{ painted: Paint; fresh: Paint }> {
    const [fresh = []] = await this.#gloss.inContent(
      this.page,
      (script) => globalThis.paintObserver?.readAfresh(script),
      'top',
      script,
    );
    if (script.early) await this.#startAnew();
    const [painted = []] = await this.#gloss.inContent(
      this.page,
      (script, fresh) => globalThis.paintObserver?.follow(script, fresh),
      'top',
      script,
      fresh,
    );
    return { painted, fresh };
  }

  /** Gloss begins as it does on a page that it has not met. */
  async #startAnew(): Promise<void> {
    const target = { tabId: await this.#gloss.tabOf(this.page) };
    const files = ['/content-scripts/content.js'];
    await this.#gloss.home.evaluate((call) => chrome.scripting.executeScript(call), {
      target,
      files,
    });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
