import { render } from 'preact';
import type { CardStance } from '../../components/card/OnPageCard.tsx';
import type { CardAnchor } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { FocusKeeper } from './focus.ts';
import { type CardHost, holds, hostParent, openHost } from './host.ts';
import { pageDay } from './page-day.ts';
import { keepInPlace } from './place.ts';
import { keepWhereDragged } from './stay.ts';
import { TurningCard } from './TurningCard.tsx';
import { textScale } from './text-scale.ts';
import { themeAt } from './theme.ts';

/** What a card's own buttons ask of whoever keeps it. */
export interface CardKeeper {
  pin(card: OpenCard): void;
  close(card: OpenCard): void;
}

/** A card that is on the page, in a host of its own. */
export class OpenCard {
  readonly #host: CardHost;
  readonly #focus: FocusKeeper;
  readonly #show: (stance: CardStance) => void;
  #letGo: () => void;

  constructor(answer: CardAnswer, anchor: CardAnchor, keeper: CardKeeper) {
    const host = openHost(hostParent(anchor.node));
    const { theme, textSize } = answer.look;
    const given = {
      first: answer,
      theme: theme === 'auto' ? themeAt(anchor.node, host.root) : theme,
      textScale: textScale(textSize, anchor.node),
      pageDay: pageDay(),
    };
    const asked = { onPin: () => keeper.pin(this), onClose: () => keeper.close(this) };
    this.#show = (stance) =>
      render(<TurningCard {...given} {...asked} stance={stance} />, host.root);
    this.#host = host;
    this.#show('beside');
    this.#focus = new FocusKeeper(host.element);
    this.#letGo = keepInPlace(host.element, anchor);
  }

  /** Has the card stay where it is, whatever becomes of its mention, until it is dragged. */
  pin(): void {
    this.#letGo();
    this.#show('pinned');
    this.#letGo = keepWhereDragged(this.#host);
  }

  close(): void {
    const { element, root } = this.#host;
    this.#letGo();
    this.#focus.release(() => element.remove());
    render(null, root);
  }

  /** Moves the focus to the name on the card. */
  enter(): void {
    this.#host.root.querySelector<HTMLElement>('.name')?.focus();
  }

  /** The card's rectangle, in client px; undefined once the page has taken the card away. */
  get box(): DOMRect | undefined {
    const { element } = this.#host;
    return element.isConnected ? element.getBoundingClientRect() : undefined;
  }

  holds(event: Event): boolean {
    return holds(this.#host, event);
  }
}
