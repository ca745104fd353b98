import type { CardAnchor, CardHandle } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { OpenCard } from './open-card.tsx';
import { PinnedCards } from './pinned.ts';

/** Makes the cards of this frame: one that comes and goes with the pointer, and those pinned. */
export function createCard(): CardHandle {
  const pinned = new PinnedCards();
  let open: OpenCard | undefined;

  const close = () => {
    const card = open;
    open = undefined;
    card?.close();
  };

  return {
    open(answer: CardAnswer, anchor: CardAnchor, onFreed: () => void) {
      close();
      open = new OpenCard(answer, anchor, {
        pin(card) {
          open = undefined;
          pinned.add(card);
          onFreed();
        },
        close(card) {
          if (!pinned.close(card)) onFreed();
        },
      });
    },
    close,
    closeAll() {
      close();
      pinned.closeAll();
    },
    enter: () => open?.enter(),
    box: () => open?.box,
    holds: (event) => open?.holds(event) ?? false,
    pinnedHolds: (event) => pinned.holding(event) !== undefined,
    stepBack(event) {
      const card = pinned.holding(event);
      return card !== undefined && pinned.close(card);
    },
  };
}
