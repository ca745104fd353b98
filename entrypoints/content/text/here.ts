import { contains } from '../../shared/element.ts';

/**
 * True for a node that is in the document of this frame: it may have been moved into that of a
 * frame within, which is read there.
 */
export function isHere(node: Node): boolean {
  return node === document || (node.isConnected && node.ownerDocument === document);
}

/** True where a node is in another or in a shadow tree in it. */
export function holds(top: Node, node: Node): boolean {
  const { getRootNode } = Node.prototype;
  for (let at: Node | undefined = node; at; at = (getRootNode.call(at) as Partial<ShadowRoot>).host)
    if (contains(top, at)) return true;
  return false;
}
