import { type PageMention, rectsOf } from '../mentions/mention.ts';

/**
 * Scrolls a mention into view. An element brings itself there in every scroller around it; where
 * it is higher than the window, its text may then still not be.
 */
export function scrollTo(mention: PageMention): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = mention.range.startContainer.parentElement;
  const [line] = rectsOf(mention);
  if (!element || !line) return;
  if (element.getBoundingClientRect().height <= innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
  } else {
    window.scrollBy({ top: line.top - innerHeight / 2, behavior });
  }
}
