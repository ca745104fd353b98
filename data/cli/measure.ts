import type { Gazetteer } from '../gazetteer/load.ts';
import type { GoldPage } from './gold.ts';
import { type RecognisedPage, recognisePage } from './recognise-page.ts';
import { type Compared, compare, type Span } from './score.ts';

/** A labelled page with what was recognised in it. */
export interface Measured {
  page: GoldPage;
  found: RecognisedPage;
  ours: Compared;
}

/** Recognises the names in labelled pages and compares them with the labels. */
export function measure(pages: readonly GoldPage[], gazetteer: Gazetteer): Measured[] {
  return pages.map((page) => {
    const found = recognisePage(gazetteer, page.html);
    return { page, found, ours: compareScored(found.mentions, page, found) };
  });
}

/**
 * Compares spans with the labels of a page. By the guide, quiet names in the navigation or in a box
 * of a page that is on topic are not scored.
 */
export function compareScored(
  spans: readonly (Span & { loud?: boolean })[],
  page: GoldPage,
  found: RecognisedPage,
): Compared {
  const isScored = ({ start, end, loud }: Span & { loud?: boolean }): boolean =>
    loud === true ||
    !found.onTopic ||
    found.regionAt(start) === 'main' ||
    page.spans.some((mark) => mark.start < end && mark.end > start);
  return compare(page.spans, spans.filter(isScored));
}
