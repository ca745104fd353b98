import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from '../shared/card-handle.ts';

/** Between mention and card, in px: near enough to belong, far enough to leave the line clear. */
const GAP = 8;
/** Between card and edge of the window, in px. */
const MARGIN = 8;
/** The least height, in px, to which a card is squeezed before it is let over the mention's side. */
const MIN_ROOM = 120;

/**
 * Keeps a card beside its mention while the card's size changes, never over the mention.
 * @returns a function that lets go of it
 */
export function keepInPlace(card: HTMLElement, { rect }: CardAnchor): () => void {
  const reference = { getBoundingClientRect: () => rect };
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            card.style.setProperty(
              '--gloss-card-room',
              `${Math.max(MIN_ROOM, Math.floor(availableHeight))}px`,
            ),
        }),
      ],
    });
    card.style.setProperty('left', `${Math.round(x)}px`, 'important');
    card.style.setProperty('top', `${Math.round(y)}px`, 'important');
  };
  const observer = new ResizeObserver(() => void place());
  observer.observe(card);
  addEventListener('resize', place);
  return () => {
    observer.disconnect();
    removeEventListener('resize', place);
  };
}
