import { isElement } from '../../shared/element.ts';

/**
 * All elements in a node that a selector fits. A form with a field of that name would give the field
 * in place of its own method.
 */
export function findAll(node: Node, selector: string): Element[] {
  if (isElement(node)) return [...Element.prototype.querySelectorAll.call(node, selector)];
  if (!('querySelectorAll' in node)) return [];
  return [...(node as Document | ShadowRoot).querySelectorAll(selector)];
}

/** The first element in another that a selector fits. */
export function findFirst(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** How many elements there are in a node. */
export function countIn(node: Node): number {
  if (isElement(node)) return Element.prototype.querySelectorAll.call(node, '*').length;
  return 'querySelectorAll' in node ? (node as Document).querySelectorAll('*').length : 0;
}
