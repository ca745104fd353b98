import { from, hostOf } from '../../data/reading/tree.ts';
import { isElement } from '../shared/element.ts';
import { shadowRootOf } from './shadow-root.ts';

/**
 * The parent of a node in the tree that is painted, where what is slotted into a shadow tree
 * stands in its slot; closed trees are followed like open ones.
 */
export function flatParent(node: Node): Node | null {
  const parentNode = from(node, 'parentNode');
  if (!parentNode) return hostOf(node) ?? null;
  return slotOf(node, parentNode) ?? parentNode;
}

/** `assignedSlot` does not tell of slots in closed trees. */
function slotOf(node: Node, parent: Node): HTMLSlotElement | undefined {
  const root = isElement(parent) ? shadowRootOf(parent) : null;
  return [...(root?.querySelectorAll('slot') ?? [])].find((slot) =>
    slot.assignedNodes().includes(node as Element | Text),
  );
}
