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
 * What may have a shadow root beside elements of a page's own making, whose names have a hyphen:
 * https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
export const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** To ask for the root takes long: more than a microsecond. */
function mayBear(tag = ''): boolean {
  return HOSTS.has(tag) || tag.includes('-');
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
