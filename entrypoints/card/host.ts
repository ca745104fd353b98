import css from '../../components/card-sheet.css?inline';
import { flatParent } from '../content/flat-tree.ts';
import { inside } from '../content/pointer/way.ts';
import { shadowRootOf } from '../content/shadow-root.ts';
import { HOST } from '../shared/card-handle.ts';
import { isElement, matches } from '../shared/element.ts';

/** The element that bears the card, and the closed shadow root that the card is in. */
export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * What holds against a page's own style: set on the element and important, which no sheet of the
 * page can outdo. `all` first, since it takes back what stands before it.
 */
const ARMOUR: [string, string][] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['margin', '0'],
  ['z-index', '2147483647'],
];

/** A card is as broad as its place allows; how high, its own sheet knows. */
const NARROWED = '.gloss.on-page { max-inline-size: var(--gloss-card-breadth) }';

/** A page may register variables by the plain names of ours, as it may any name. */
const PLAIN_VARIABLE = /--(?=[a-z])(?!gloss-)/g;

/** Events of the card that are none of the page's business, as "clicked elsewhere" of a menu. */
const KEPT_IN = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'selectstart', 'dragstart', 'copy'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
];

/**
 * What closes, or makes inert or unseen, all that is outside it: a modal dialog, a fullscreen
 * element, a popover.
 */
const ENCLOSING = 'dialog:modal, :fullscreen, :popover-open';

let sheet: CSSStyleSheet | undefined;

/** Adds the card's host to the page and shows it above everything, dialogs included. */
export function openHost(parent: Element | ShadowRoot): CardHost {
  const { element, root } = makeHost();
  element.setAttribute('popover', 'manual');
  for (const [property, value] of ARMOUR) element.style.setProperty(property, value, 'important');
  for (const type of KEPT_IN)
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of ['click', 'keydown'])
    root.addEventListener(type, refuseMadeUp, { capture: true });
  root.adoptedStyleSheets = [cardSheet()];
  // A form that is a popover may have a field by the name of its method.
  Node.prototype.appendChild.call(parent, element);
  element.showPopover();
  return { element, root };
}

/**
 * A page may define an element of our host's name, and would be given its shadow root as the
 * internals of its own. In a document that shows nothing there are no such definitions, and a root
 * that was there before one is none of its internals.
 */
function makeHost(): CardHost {
  const element = document.implementation.createHTMLDocument().createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  return { element, root };
}

/** Only the reader presses what is in a card, whoever else may get hold of it. */
function refuseMadeUp(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Where the host belongs for a card beside `node`: in the innermost that encloses it. */
export function hostParent(node: Node): Element | ShadowRoot {
  for (let at: Node | null = node; at; at = flatParent(at))
    // Of an element with a shadow tree the tree is painted, and not its children.
    if (isElement(at) && matches(at, ENCLOSING)) return shadowRootOf(at) ?? at;
  return document.documentElement;
}

/** True for an event that happened in the card of a host. */
export function holds({ element }: CardHost, event: Event): boolean {
  if (event.composedPath().includes(element)) return true;
  // From a shadow tree of the page that is closed no path leads here: the place must tell.
  return (
    element.getRootNode() !== document &&
    event instanceof MouseEvent &&
    inside(element.getBoundingClientRect(), { x: event.clientX, y: event.clientY })
  );
}

function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync((css + NARROWED).replaceAll(PLAIN_VARIABLE, '--gloss-'));
  }
  return sheet;
}
