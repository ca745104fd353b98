import type { Point } from './dwell.ts';

/** An upright rectangle in client px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far beside the way the pointer may stray, in px. */
const SLACK = 8;

/** True where `p` lies in `box`, or within `slack` px of it. */
export function inside(box: Box, p: Point, slack = 0): boolean {
  return (
    p.x >= box.left - slack &&
    p.x <= box.right + slack &&
    p.y >= box.top - slack &&
    p.y <= box.bottom + slack
  );
}

/**
 * True where `p` lies on the way from a mention to its card: in the trapezium between the facing
 * edges of the two, so that a pointer may cut the corner on its way to any part of the card.
 * @param mention the rectangle of the mention under the pointer, client px
 * @param card the rectangle of the card, client px
 */
export function onTheWay(mention: Box, card: Box, p: Point): boolean {
  const below = card.top >= mention.bottom;
  const near = below ? mention.bottom : mention.top;
  const far = below ? card.top : card.bottom;
  const span = far - near;
  const share = span === 0 ? 1 : (p.y - near) / span;
  const slack = SLACK / Math.max(Math.abs(span), SLACK);
  if (share < -slack || share > 1 + slack) return false;
  const along = (from: number, to: number) => from + (to - from) * Math.min(Math.max(share, 0), 1);
  return (
    p.x >= along(mention.left, Math.min(mention.left, card.left)) - SLACK &&
    p.x <= along(mention.right, Math.max(mention.right, card.right)) + SLACK
  );
}
