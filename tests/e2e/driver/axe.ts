import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Rules that go beyond the standard but that everybody should keep. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What keeps people from using a page, as far as a machine can tell.
 * @param within selects what is looked at, if not all of the page
 * @returns one line for each element: the rule and the element; none where all is well
 */
export async function barriers(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async (within, tags) => {
      const { violations } = await globalThis.axe.run(within, {
        runOnly: { type: 'tag', values: tags },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    within,
    TAGS,
  );
}

declare global {
  /** Put into the page by {@link barriers}. */
  var axe: typeof axeCore;
}
