import { render } from 'preact';
import type { CardStance } from '../../components/card/OnPageCard.tsx';
import type { CardAnchor } from '../shared/card-handle.ts';
import type { CardAnswer } from '../shared/messages.ts';
import { FocusKeeper } from './focus.ts';
import { type CardHost, holds, hostParent, openHost } from './host.ts';
import { pageDay } from './page-day.ts';
import { keepInPlace } from './place.ts';
import { layAsSheet } from './sheet.ts';
import { keepWhereDragged, moveOn } from './stay.ts';
import { TurningCard } from './TurningCard.tsx';
import { textScale } from './text-scale.ts';
import { themeAt } from './theme.ts';

/** What a card asks of whoever keeps it. */
export interface CardKeeper {
  pin(card: OpenCard): void;
  /** The mention may go, but the card is to stay for a while. */
  part(card: OpenCard): void;
  close(card: OpenCard): void;
}

/** A card that is on the page, in a host of its own. */
export class OpenCard {
  readonly #host: CardHost;
  readonly #focus: FocusKeeper;
  readonly #keeper: CardKeeper;
  readonly #show: (stance: CardStance) => void;
  #stance: CardStance;
  #letGo: () => void;
  #stays = false;

  constructor(answer: CardAnswer, anchor: CardAnchor, keeper: CardKeeper) {
    const host = openHost(hostParent(anchor.node));
    const { theme, textSize } = answer.look;
    const given = {
      first: answer,
      theme: theme === 'auto' ? themeAt(anchor.node, host.root) : theme,
      textScale: textScale(textSize, anchor.node),
      pageDay: pageDay(),
      quote: anchor.quote,
      onPin: () => keeper.pin(this),
      onMove: () => moveOn(host.element),
      onParting: () => keeper.part(this),
      onClose: () => keeper.close(this),
    };
    this.#show = (stance) => render(<TurningCard {...given} stance={stance} />, host.root);
    this.#host = host;
    this.#keeper = keeper;
    this.#stance = anchor.asSheet ? 'sheet' : 'beside';
    this.#show(this.#stance);
    this.#focus = new FocusKeeper(host.element);
    this.#letGo = anchor.asSheet
      ? layAsSheet(host, given.onClose)
      : keepInPlace(host.element, anchor);
  }

  /** Has the card stay whatever becomes of its mention; one that is no sheet can be dragged. */
  stay(): void {
    if (this.#stays) return;
    this.#stays = true;
    if (this.#stance === 'beside') {
      this.#stance = 'pinned';
      this.#letGo();
      this.#show(this.#stance);
      this.#letGo = keepWhereDragged(this.#host);
    }
    // For when Gloss has been turned off; before that the page's keys are looked after.
    this.#host.root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape' && event.isTrusted)
        this.#keeper.close(this);
    });
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

  /** @returns whether there was a menu open */
  closeMenu(): boolean {
    const menu = this.#host.root.querySelector<HTMLDetailsElement>('details[open]');
    if (!menu) return false;
    if (menu.contains(this.#host.root.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
    return true;
  }

  /** True while a pointer is on the card, or the keyboard in it. */
  get isInUse(): boolean {
    const { element, root } = this.#host;
    // After a touch its place counts as under the pointer until the next.
    const hovered = matchMedia('(hover: hover)').matches && element.matches(':hover');
    return hovered || root.querySelector(':focus-visible') !== null;
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
