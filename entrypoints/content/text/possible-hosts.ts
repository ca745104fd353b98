import { HOSTS } from '../shadow-root.ts';

/** Elements of a page's own making: they may be hosts, too, and mostly are. */
const CUSTOM = '//*[contains(local-name(), "-")]';

/** The elements of a page's own making in the document. */
export function* customElements(): Generator<Element> {
  const found = document.evaluate(CUSTOM, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let at = 0; at < found.snapshotLength; at++) yield found.snapshotItem(at) as Element;
}

/** After so many elements the page gets the chance to go first. */
const BREATH = 200;

/**
 * All elements of a tree that may be hosts of shadow trees, in no order.
 *
 * @yields each; nothing now and then, to pause at: to look for them, and to ask them, takes long in
 *   a giant page
 */
export function* possibleHosts(tree: Document | ShadowRoot): Generator<Element | undefined> {
  let breath = BREATH;
  for (const element of tree === document ? inDocument() : allElements(tree)) {
    yield element;
    if (--breath > 0) continue;
    breath = BREATH;
    yield;
  }
}

function* inDocument(): Generator<Element | undefined> {
  yield* customElements();
  for (const tag of HOSTS) {
    yield;
    yield* document.querySelectorAll(tag);
  }
}

/** In a shadow tree those of a page's own making cannot be looked up. */
function* allElements(tree: Document | ShadowRoot): Generator<Element> {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}
