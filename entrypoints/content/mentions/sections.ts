import { closest, isElement } from '../../shared/element.ts';
import { type PageBlock, placeOf } from '../text/blocks-kept.ts';

const ARTICLE = 'article, [role="article"]';

/**
 * Tells the sections of a page apart, as its blocks come in document order: one begins at each
 * heading, and each article has its own. Text after an article within goes on with what was before.
 */
export class Sections {
  readonly #ofArticles = new Map<Element | null, object>();

  /** The section of a block; the same object for all blocks in it. */
  of(block: PageBlock): object {
    if (block.heading) this.#ofArticles.clear();
    const place = placeOf(block);
    const around = isElement(place) ? place : place.parentElement;
    const article = around ? closest(around, ARTICLE) : null;
    const section = this.#ofArticles.get(article) ?? {};
    this.#ofArticles.set(article, section);
    return section;
  }
}
