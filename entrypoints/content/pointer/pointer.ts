import { isElement, matches } from '../../shared/element.ts';
import type { Point } from './dwell.ts';

/** Elements with a document of their own: the pointer in them is not ours to follow. */
const FRAMES = 'iframe, frame, object, embed';

/** A pointer as it was last seen in a frame; in client px. */
export interface Pointer extends Point {
  buttons: number;
  inCard: boolean;
  inPinned: boolean;
}

/** To be asked at once: an event from within a shadow tree forgets its target afterwards. */
export function pointerOf(event: PointerEvent): Pointer {
  return {
    ...pointOf(event),
    buttons: event.buttons,
    inCard: globalThis.glossCard?.holds(event) ?? false,
    inPinned: globalThis.glossCard?.pinnedHolds(event) ?? false,
  };
}

/** Where an event was, in client px. */
export function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
  return { x, y };
}

/** True for what happened in any card of ours, whatever mention lies beneath it. */
export function isInCard(event: Event): boolean {
  const card = globalThis.glossCard;
  return (card?.holds(event) || card?.pinnedHolds(event)) ?? false;
}

/** A press that has selected text was no click on it. */
export function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Whether the pointer leaves for another document, or for none. */
export function leadsAway(to: EventTarget | null): boolean {
  return to === null || (isElement(to as Node) && matches(to as Element, FRAMES));
}

/** Keeps an event from the page: what it was for is done. */
export function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
