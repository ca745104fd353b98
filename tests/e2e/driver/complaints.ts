import type { Page } from 'puppeteer-core';

/** Notes the warnings and errors that a page's console shows from now on: a list that grows. */
export function complaintsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error', 'assert'].includes(message.type())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  return seen;
}
