import { isElement as isTreeElement } from '../../data/reading/tree.ts';

/** By its kind, for nodes adopted from another frame are no instances of this frame's classes. */
export const isElement: (node: Node) => node is Element = isTreeElement as (
  node: Node,
) => node is Element;
