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
  // A form may have fields by these names.
  const { getBoundingClientRect, scrollIntoView } = Element.prototype;
  if (getBoundingClientRect.call(element).height <= innerHeight) {
    scrollIntoView.call(element, { block: 'center', behavior });
  } else {
    window.scrollBy({ top: line.top - innerHeight / 2, behavior });
  }
}
