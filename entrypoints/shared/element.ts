/** By its kind, for nodes adopted from another frame are no instances of this frame's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
