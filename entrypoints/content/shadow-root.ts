/** Each browser's way for extensions to reach closed shadow roots, too. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed; `null` where it has none. */
export const shadowRootOf: (element: Element) => ShadowRoot | null = import.meta.env.FIREFOX
  ? (element) => (element as FirefoxElement).openOrClosedShadowRoot ?? null
  : (element) =>
      element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
