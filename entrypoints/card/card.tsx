import { render } from 'preact';
import type { CardAnchor, CardHandle } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { type CardHost, closeHost, hostParent, openHost } from './host.ts';
import { keepInPlace } from './place.ts';
import { TurningCard } from './TurningCard.tsx';
import { themeAt } from './theme.ts';

/** Makes the one card of this frame. */
export function createCard(): CardHandle {
  let open: { host: CardHost; release: () => void } | undefined;

  const close = () => {
    if (!open) return;
    const { host, release } = open;
    open = undefined;
    release();
    render(null, host.root);
    closeHost(host);
  };

  return {
    open(answer: CardAnswer, anchor: CardAnchor) {
      close();
      const host = openHost(hostParent(anchor.node));
      const theme = themeAt(anchor.node);
      render(<TurningCard first={answer} theme={theme} />, host.root);
      open = { host, release: keepInPlace(host.element, anchor) };
    },
    close,
    box: () => open?.host.element.getBoundingClientRect(),
    holds: (event) => event.target === open?.host.element,
  };
}
