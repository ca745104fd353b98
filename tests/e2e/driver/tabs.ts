import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** How long the news of a tab may take, in ms, before the browser is asked which it has. */
const LATE = 3000;

/**
 * Does what opens a tab, and gives the tab's page.
 * @param path of its address; another tab may be on its way, too
 */
export async function tabOpenedBy(
  browser: Browser,
  open: () => Promise<unknown>,
  path = '',
): Promise<Page> {
  const before = new Set(await browser.pages());
  await open();
  return pageThat(
    'a new tab',
    browser,
    async (page) => !before.has(page) && (await pathOf(page)).endsWith(path),
  );
}

/** As the page itself says: in Firefox the driver does not learn the addresses of an extension. */
function pathOf(page: Page): Promise<string> {
  // It may just be on its way to another.
  return page.evaluate(() => location.pathname).catch(() => '');
}

/** Waits for a page that fits. */
export async function pageThat(
  what: string,
  browser: Browser,
  fits: (page: Page) => Promise<boolean>,
): Promise<Page> {
  let late = Date.now() + LATE;
  return until(what, async () => {
    for (const page of await browser.pages()) if (await fits(page)) return page;
    if (Date.now() > late) {
      late = Infinity;
      await announceTabs(browser);
    }
    return undefined;
  });
}

/** The way to Firefox: by its commands, and by its events, which the driver's pages come from. */
interface Connection {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  emit(event: string, context: object): void;
}

/**
 * Firefox tells of about one in 200 tabs of an extension only that it loads, and never that it is
 * there; the driver then knows no page of it. So it is told in the browser's place.
 */
async function announceTabs(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) return;
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const known = new Set((await browser.pages()).map(contextOf));
  for (const tab of result.contexts)
    if (!known.has(tab.context)) connection.emit('browsingContext.contextCreated', tab);
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
