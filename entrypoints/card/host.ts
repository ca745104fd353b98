import css from '../../components/card-sheet.css?inline';

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

/** Events of the card that are none of the page's business, as "clicked elsewhere" of a menu. */
const KEPT_IN = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup'];

let sheet: CSSStyleSheet | undefined;

/** Adds the card's host to the page and shows it above everything, dialogs included. */
export function openHost(parent: Element): CardHost {
  const element = document.createElement('gloss-card');
  element.setAttribute('popover', 'manual');
  for (const [property, value] of ARMOUR) element.style.setProperty(property, value, 'important');
  for (const type of KEPT_IN) element.addEventListener(type, (event) => event.stopPropagation());
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardSheet()];
  parent.append(element);
  element.showPopover();
  return { element, root };
}

export function closeHost({ element }: CardHost): void {
  element.remove();
}

/**
 * Where the host belongs for a card beside `node`: a modal dialog and a fullscreen element make
 * all that is outside them inert or unseen, so the card must be in them.
 */
export function hostParent(node: Node): Element {
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at))
    if (at instanceof Element && at.matches('dialog:modal, :fullscreen')) return at;
  return document.documentElement;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
