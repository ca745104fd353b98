/*
 * The little of a document that reading needs. Real DOM nodes are of these shapes as they are; for
 * a file outside a browser `html.ts` makes such nodes.
 */

export const ELEMENT = 1;
export const TEXT = 3;
/** A CDATA section of an XML document: text like any other. */
export const CDATA = 4;
/** A shadow root is a fragment, too. */
const FRAGMENT = 11;

export interface TreeNode {
  readonly nodeType: number;
  readonly parentNode: TreeNode | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
}

export interface TreeText extends TreeNode {
  readonly data: string;
}

export interface TreeElement extends TreeNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** Whether a node is an element, for the types as well. */
export function isElement<N extends TreeNode>(node: N): node is N & TreeElement {
  return isElementType(node.nodeType);
}

/** Whether a `nodeType` is that of an element; of a form it may be a field. */
export function isElementType(nodeType: unknown): boolean {
  return nodeType === ELEMENT || typeof nodeType === 'object';
}

/** Whether a node is text, in whichever way it is written. */
export function isText<N extends TreeNode>(node: N): node is N & TreeText {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** Whether a text is white space alone. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0) return false;
  }
  return true;
}

type Way = 'parentNode' | 'firstChild' | 'nextSibling';

/*
 * A form answers for its own properties with its fields where they bear the same names: one called
 * `nextSibling` would send a walk round for ever, one called `getAttribute` cannot be called. What
 * the browser has on its prototypes sees no fields.
 */
const honest: Partial<Record<Way, PropertyDescriptor>> =
  typeof Node === 'undefined' ? {} : Object.getOwnPropertyDescriptors(Node.prototype);

/** The tag of an element, which may be a field of a form; undefined for any other node. */
export function tagOf({ localName }: Partial<TreeElement>): string | undefined {
  return typeof localName === 'object' ? 'form' : localName;
}

/** Where a way leads from a node. */
export function from<N extends TreeNode>(node: N, way: Way): N | null {
  const get = tagOf(node) === 'form' && honest[way]?.get;
  return (get ? get.call(node) : node[way]) as N | null;
}

/** The value of an attribute; null where an element has none of that name. */
export function attributeOf(element: TreeElement, name: string): string | null {
  // Whether it is a form is not asked first: that would be one more question for each.
  if (typeof element.getAttribute === 'function') return element.getAttribute(name);
  return Element.prototype.getAttribute.call(element, name);
}

/**
 * The host of a shadow root; undefined for any other node. A link has one of another kind, and in
 * Firefox a document answers with a picture of that name.
 */
export function hostOf<N extends TreeNode>(node: N): N | undefined {
  return node.nodeType === FRAGMENT ? (node as { host?: N }).host : undefined;
}

/** The node that this one inherits from: its parent, or the host of the shadow tree it heads. */
export function inheritsFrom(node: TreeNode): TreeNode | null {
  return from(node, 'parentNode') ?? hostOf(node) ?? null;
}
