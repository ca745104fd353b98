import { keptInView, movedBy, nextCorner } from './drag.ts';
import { onHeadDrag } from './head-drag.ts';
import type { CardHost } from './host.ts';
import { giveRoom, putAt, roomOf, view } from './place.ts';
import { MARGIN } from './stand.ts';

/**
 * Keeps a card where it is in the window, and lets it be dragged by its head; always in sight,
 * while the card or the window changes.
 * @returns a function that lets go of it
 */
export function keepWhereDragged({ element, root }: CardHost): () => void {
  const end = new AbortController();
  const { signal } = end;
  let grabbed = element.getBoundingClientRect();

  // It becomes no larger than it could be beside its mention, which it would cover else.
  const given = roomOf(element);
  const settle = () => {
    const { left, top, right, bottom } = view();
    giveRoom(element, {
      width: Math.min(given.width, right - left - 2 * MARGIN),
      height: Math.min(given.height, bottom - top - 2 * MARGIN),
    });
    putAt(element, keptInView(element.getBoundingClientRect(), view()));
  };
  onHeadDrag(
    root,
    {
      begin: () => {
        grabbed = element.getBoundingClientRect();
      },
      to: (way) => putAt(element, keptInView(movedBy(grabbed, way), view())),
      end: () => undefined,
    },
    signal,
  );

  const resized = new ResizeObserver(settle);
  resized.observe(element);
  for (const window of [globalThis, visualViewport])
    window?.addEventListener('resize', settle, { signal });
  return () => {
    end.abort();
    resized.disconnect();
  };
}

/** Puts a card into the next corner of the window: for a reader who cannot drag it. */
export function moveOn(card: HTMLElement): void {
  putAt(card, nextCorner(card.getBoundingClientRect(), view()));
}
