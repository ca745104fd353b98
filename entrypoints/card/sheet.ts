import { onHeadDrag } from './head-drag.ts';
import type { CardHost } from './host.ts';
import { undoZoom } from './place.ts';

/**
 * How far down a sheet is swiped to close, in px or as a share of its height, whichever is less.
 */
const AWAY = { px: 96, share: 0.3 };

/** True where a sheet that has been swiped down so far, in px, is to close. */
export function isAway(down: number, height: number): boolean {
  return down >= Math.min(AWAY.px, AWAY.share * height);
}

/**
 * Lays a card along the lower edge of the window, where a thumb reaches it and swipes it away.
 * @param onAway called when it has been swiped away
 * @returns a function that lets go of it
 */
export function layAsSheet({ element, root }: CardHost, onAway: () => void): () => void {
  const end = new AbortController();
  const set = (property: string, value: string) =>
    element.style.setProperty(property, value, 'important');
  set('inset', 'auto 0 0 0');
  set('width', 'fit-content');
  set('margin', '0 auto');
  undoZoom(element);
  const drag = {
    begin: () => undefined,
    to: ({ y }: { y: number }) => set('translate', `0 ${Math.max(0, y)}px`),
    end: ({ y }: { y: number }) => {
      if (isAway(y, element.getBoundingClientRect().height)) onAway();
      else set('translate', 'none');
    },
  };
  onHeadDrag(root, drag, end.signal);
  return () => end.abort();
}
