import type { CardAnchor, CardHandle } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { type CardKeeper, OpenCard } from './open-card.tsx';
import { StayingCards } from './staying.ts';

/** Makes the cards of this frame: one that comes and goes with the pointer, and those that stay. */
export function createCard(): CardHandle {
  const staying = new StayingCards();
  let open: OpenCard | undefined;

  const close = () => {
    const card = open;
    open = undefined;
    card?.close();
  };

  const keeper = (onFreed: () => void): CardKeeper => {
    const free = (card: OpenCard) => {
      if (card !== open) return;
      open = undefined;
      onFreed();
    };
    return {
      pin(card) {
        free(card);
        staying.pin(card);
      },
      part(card) {
        free(card);
        staying.part(card);
      },
      close(card) {
        if (!staying.close(card)) onFreed();
      },
    };
  };

  return {
    open(answer: CardAnswer, anchor: CardAnchor, onFreed: () => void) {
      close();
      open = new OpenCard(answer, anchor, keeper(onFreed));
    },
    close,
    closeAll() {
      close();
      staying.closePinned();
    },
    enter: () => open?.enter(),
    box: () => open?.box,
    holds: (event) => open?.holds(event) ?? false,
    pinnedHolds: (event) => staying.holding(event) !== undefined,
    stepBack(event) {
      const within = staying.holding(event);
      if ((within ?? open)?.closeMenu()) return true;
      return within !== undefined && staying.close(within);
    },
  };
}
