import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Launch } from './driver/browser.ts';
import { Gloss } from './driver/gloss.ts';
import { PageServer } from './server.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A browser with Gloss in it and a server of pages, for all tests of a file. */
export interface Session {
  gloss: Gloss;
  server: PageServer;
}

/**
 * Starts a session before the tests of a file and ends it after them.
 * @param launch how its browser is started, apart from what all have in common
 */
export function startSession(launch: Launch = {}): Session {
  const session = {} as Session;
  beforeAll(async () => {
    session.server = await PageServer.start(`${FIXTURES}/pages`, `${FIXTURES}/demo`);
    session.gloss = await Gloss.start(inject('browser'), {
      defaultViewport: { width: 1000, height: 800 },
      ...launch,
    });
  });
  afterAll(async () => {
    await session.gloss?.stop();
    await session.server?.stop();
  });
  return session;
}

/** Forgets after each test of a file what was set in it, and closes its pages. */
export function tidyUp(session: Session): void {
  afterEach(async () => {
    const { browser, home } = session.gloss;
    await home.evaluate(() => chrome.storage.local.clear());
    for (const page of await browser.pages()) if (page !== home) await page.close();
  });
}
