import type { Page } from 'puppeteer-core';

declare global {
  /** What has happened to the page's tree since a witness was set up. */
  var witnessed: string[] | undefined;
}

/** Has the page itself note every change to its tree from now on. */
export async function witness(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    globalThis.witnessed = seen;
    const name = (node: Node) => node.nodeName.toLowerCase();
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        for (const node of addedNodes) seen.push(`${name(node)} added to ${name(target)}`);
        for (const node of removedNodes) seen.push(`${name(node)} removed from ${name(target)}`);
        if (type !== 'childList') seen.push(`${type} ${attributeName ?? ''} of ${name(target)}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** What the page has noted. */
export function testimony(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.witnessed ?? []);
}

/** The page's HTML as it stands. */
export function html(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
