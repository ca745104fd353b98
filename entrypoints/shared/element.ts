import { isElement as isTreeElement } from '../../data/reading/tree.ts';

/** By its kind, for nodes adopted from another frame are no instances of this frame's classes. */
export const isElement: (node: Node) => node is Element = isTreeElement as (
  node: Node,
) => node is Element;

/*
 * A form may have a field by the name of any method, which then cannot be called on it: those of
 * the browser's prototypes see no fields.
 */

/** Whether a node is another or has it within, shadow trees aside. */
export function contains(node: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Whether a selector matches an element. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The nearest element around one, or itself, that a selector matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether an element is shown: neither it nor what is around it is hidden by style. */
export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
