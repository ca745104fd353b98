import type { Box } from '../content/pointer/way.ts';

/** Between mention and card, in px: near enough to belong, far enough to leave the line clear. */
const GAP = 8;
/** Between card and edge of the window, in px. */
export const MARGIN = 8;
/** Height, in px, from which a card below or above its mention is worth more than one beside it. */
const ENOUGH = 160;
/** What a card must have to say anything, in px: its head, and a few words a line. */
const LEAST = { width: 160, height: 64 };

export interface Size {
  width: number;
  height: number;
}

/** Where a card goes and how large it may be there; px. */
interface Stand extends Size {
  left: number;
  top: number;
}

/** A mention as it stands in the window. */
interface Lines {
  all: readonly Box[];
  /** The one the card belongs to. */
  main: Box;
}

/**
 * Where a card goes: under the mention or else over it, beside it in a low window, and only where
 * there is next to no room on any side it lies on the mention. It is within the window in any case.
 * @param wanted the size the card would have if there were room
 * @param view what can be seen of the window, in client px
 */
export function standBeside({ all, main }: Lines, wanted: Size, view: Box): Stand {
  const window = {
    left: view.left + MARGIN,
    top: view.top + MARGIN,
    right: view.right - MARGIN,
    bottom: view.bottom - MARGIN,
  };
  const room = roomFor(around(all), wanted, window);
  const { width, height } = sizeOf(room);
  // The nearest to just under the line that the room allows: at its edge towards the mention.
  const left = clamp(main.left, room.left, room.right - Math.min(wanted.width, width));
  const top = clamp(main.bottom + GAP, room.top, room.bottom - Math.min(wanted.height, height));
  return { left, top, width, height };
}

/** The part of the window that a card is to be in. */
function roomFor(mention: Box, wanted: Size, window: Box): Box {
  const below = { ...window, top: Math.max(window.top, mention.bottom + GAP) };
  const above = { ...window, bottom: Math.min(window.bottom, mention.top - GAP) };
  const right = { ...window, left: Math.max(window.left, mention.right + GAP) };
  const left = { ...window, right: Math.min(window.right, mention.left - GAP) };
  const fitting = [below, above].find((room) => sizeOf(room).height >= wanted.height);
  if (fitting) return fitting;
  const higher = sizeOf(above).height > sizeOf(below).height ? above : below;
  if (sizeOf(higher).height >= ENOUGH) return higher;
  const shown = (room: Box) => {
    const { width, height } = sizeOf(room);
    if (width < LEAST.width || height < LEAST.height) return 0;
    return Math.min(width, wanted.width) * Math.min(height, wanted.height);
  };
  const rooms = [below, above, right, left];
  const most = Math.max(...rooms.map(shown));
  return (most > 0 && rooms.find((room) => shown(room) === most)) || window;
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function sizeOf({ left, top, right, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
