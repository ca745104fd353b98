import type { Point } from '../content/pointer/dwell.ts';
import type { Box } from '../content/pointer/way.ts';
import { MARGIN } from './stand.ts';

/**
 * Where a card goes that is dragged, or whose window has changed: as near as can be to where it is
 * wanted, and in sight; of one larger than the window its head.
 * @param wanted the card where the pointer would have it, in client px
 * @param view what can be seen of the window, in client px
 * @returns its upper left corner
 */
export function keptInView(wanted: Box, view: Box): Point {
  return {
    x: kept(wanted.left, wanted.right, view.left, view.right),
    y: kept(wanted.top, wanted.bottom, view.top, view.bottom),
  };
}

function kept(start: number, end: number, least: number, most: number): number {
  return Math.max(least + MARGIN, Math.min(start, most - MARGIN - (end - start)));
}

/** A box that has been moved. */
export function movedBy({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/**
 * Where a card goes that is to be in another corner: clockwise from the one that it is nearest to.
 * For a card as broad as the window there are but an upper and a lower one.
 * @param view what can be seen of the window, in client px
 * @returns its upper left corner
 */
export function nextCorner(card: Box, view: Box): Point {
  const at = { x: card.left, y: card.top };
  const corners = [
    { x: view.left, y: view.top },
    { x: view.right, y: view.top },
    { x: view.right, y: view.bottom },
    { x: view.left, y: view.bottom },
  ].map(({ x, y }) => keptInView(movedBy(card, { x: x - at.x, y: y - at.y }), view));
  const far = corners.map((corner) => distance(corner, at));
  const nearest = far.indexOf(Math.min(...far));
  const [here = at, ...others] = [...corners.slice(nearest), ...corners.slice(0, nearest)];
  return others.find((corner) => distance(corner, here) >= 1) ?? here;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
