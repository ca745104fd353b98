import { BLOCK, traitsOf } from '../../data/reading/elements.ts';
import { tagOf } from '../../data/reading/tree.ts';

/** Each browser's way for extensions to reach closed shadow roots, too. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed; `null` where it has none. */
export const shadowRootOf: (element: Element) => ShadowRoot | null = import.meta.env.FIREFOX
  ? (element) => (element as FirefoxElement).openOrClosedShadowRoot ?? null
  : (element) => (mayBear(tagOf(element)) && isHtml(element) ? openOrClosed(element) : null);

/**
 * Of the elements that the DOM standard lists at `attachShadow` all but one are blocks; custom ones
 * have a hyphen. To ask for the root takes long: more than a microsecond.
 */
function mayBear(tag = ''): boolean {
  return (traitsOf(tag) & BLOCK) !== 0 || tag === 'span' || tag.includes('-');
}

/** An extension that was taken away under an open page may no longer ask, but has to tidy up. */
function openOrClosed(element: HTMLElement): ShadowRoot | null {
  try {
    return chrome.dom.openOrClosedShadowRoot(element);
  } catch {
    return element.shadowRoot;
  }
}

/** By its namespace: an element that was adopted from a frame is of that frame's class. */
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
