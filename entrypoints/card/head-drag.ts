import type { Point } from '../content/pointer/dwell.ts';

/** What becomes of a card while its head is dragged; ways are in client px from where it began. */
export interface Drag {
  begin(): void;
  to(way: Point): void;
  end(way: Point): void;
}

/** Tells of every drag of a card's head, with whatever pointer; its buttons are none of it. */
export function onHeadDrag(root: ShadowRoot, drag: Drag, signal: AbortSignal): void {
  const pressed = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted || event.button !== 0) return;
    const head = headAt(event.target as Element);
    if (!head) return;
    drag.begin();
    follow(head, event, drag);
  };
  root.addEventListener('pointerdown', pressed, { signal });
}

function headAt(target: Element): Element | null {
  return target.closest('button') ? null : target.closest('.card-head');
}

function follow(head: Element, from: PointerEvent, drag: Drag): void {
  const end = new AbortController();
  const { signal } = end;
  let way: Point = { x: 0, y: 0 };
  const moved = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerId !== from.pointerId) return;
    way = { x: event.clientX - from.clientX, y: event.clientY - from.clientY };
    drag.to(way);
  };
  const released = () => {
    end.abort();
    drag.end(way);
  };
  head.setPointerCapture(from.pointerId);
  head.addEventListener('pointermove', moved, { signal });
  head.addEventListener('lostpointercapture', released, { signal });
}
