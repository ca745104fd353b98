import { render } from 'preact';
import type { CardAnchor, CardHandle } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { FocusKeeper } from './focus.ts';
import { type CardHost, holds, hostParent, openHost } from './host.ts';
import { pageDay } from './page-day.ts';
import { keepInPlace } from './place.ts';
import { TurningCard } from './TurningCard.tsx';
import { textScale } from './text-scale.ts';
import { themeAt } from './theme.ts';

interface OpenCard {
  host: CardHost;
  focus: FocusKeeper;
  release: () => void;
}

/** Makes the one card of this frame. */
export function createCard(): CardHandle {
  let open: OpenCard | undefined;

  const close = () => {
    if (!open) return;
    const { host, focus, release } = open;
    open = undefined;
    release();
    focus.release(() => host.element.remove());
    render(null, host.root);
  };

  return {
    open(answer: CardAnswer, anchor: CardAnchor) {
      close();
      const host = openHost(hostParent(anchor.node));
      const { theme, textSize } = answer.look;
      render(
        <TurningCard
          first={answer}
          theme={theme === 'auto' ? themeAt(anchor.node, host.root) : theme}
          textScale={textScale(textSize, anchor.node)}
          pageDay={pageDay()}
        />,
        host.root,
      );
      open = {
        host,
        focus: new FocusKeeper(host.element),
        release: keepInPlace(host.element, anchor),
      };
    },
    close,
    enter: () => open?.host.root.querySelector<HTMLElement>('.name')?.focus(),
    box() {
      const element = open?.host.element;
      return element?.isConnected ? element.getBoundingClientRect() : undefined;
    },
    holds: (event) => open !== undefined && holds(open.host, event),
  };
}
