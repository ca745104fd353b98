import { hostOf } from '../../../data/reading/tree.ts';
import { contains } from '../../shared/element.ts';

/**
 * True for a node that is in the document of this frame: it may have been moved into that of a
 * frame within, which is read there.
 */
export function isHere(node: Node): boolean {
  if (node.isConnected === true && node.ownerDocument === document) return true;
  // A form may have fields by these names, which are slower to be seen through.
  return Node.prototype.getRootNode.call(node, { composed: true }) === document;
}

/** True where a node is in another or in a shadow tree in it. */
export function holds(top: Node, node: Node): boolean {
  const { getRootNode } = Node.prototype;
  for (let at: Node | undefined = node; at; at = hostOf(getRootNode.call(at)))
    if (contains(top, at)) return true;
  return false;
}
