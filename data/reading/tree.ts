/*
 * The little of a document that reading needs. Real DOM nodes are of these shapes as they are; for
 * a file outside a browser `html.ts` makes such nodes.
 */

export const ELEMENT = 1;
export const TEXT = 3;
/** A CDATA section of an XML document: text like any other. */
export const CDATA = 4;

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

/** A shadow root: what it inherits comes from its host. */
interface TreeShadow extends TreeNode {
  readonly host: TreeElement;
}

export function isElement<N extends TreeNode>(node: N): node is N & TreeElement {
  return node.nodeType === ELEMENT;
}

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

const honest: Partial<Record<Way, PropertyDescriptor>> =
  typeof Node === 'undefined' ? {} : Object.getOwnPropertyDescriptors(Node.prototype);

/**
 * Where a way leads from a node. A form answers for its own properties with its fields where they
 * bear the same names: one called `nextSibling` would send a walk round for ever. The getters of
 * the browser's Node see no fields.
 */
export function from<N extends TreeNode>(node: N, way: Way): N | null {
  const { localName } = node as Partial<TreeElement>;
  // The name itself may be a field.
  const mayLie = localName === 'form' || typeof localName === 'object';
  const get = mayLie && honest[way]?.get;
  return (get ? get.call(node) : node[way]) as N | null;
}

/** The node that this one inherits from: its parent, or the host of the shadow tree it heads. */
export function inheritsFrom(node: TreeNode): TreeNode | null {
  return from(node, 'parentNode') ?? (node as Partial<TreeShadow>).host ?? null;
}
