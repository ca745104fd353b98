import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Rules that go beyond the standard but that everybody should keep. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What keeps people from using a page, as far as a machine can tell.
 * @returns one line for each element: the rule and the element; none where all is well
 */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
}

declare global {
  /** Put into the page by {@link barriers}. */
  var axe: typeof axeCore;
}
