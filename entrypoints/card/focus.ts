import { tagOf } from '../../data/reading/tree.ts';
import { shadowRootOf } from '../content/shadow-root.ts';
import { HOST } from '../shared/card-handle.ts';

/** Gives the focus back to the page when a card has gone that had taken it. */
export class FocusKeeper {
  /** What a press in the card or Tab took the focus from. */
  #before: Element | undefined;
  readonly #card: HTMLElement;

  constructor(card: HTMLElement) {
    this.#card = card;
    // A press moves the focus only once its event is over, and in a card often to nothing at all.
    card.addEventListener('mousedown', () => this.#note(focusedIn(document)), { capture: true });
    card.addEventListener('focusin', (event) => this.#note(event.relatedTarget));
  }

  #note(left: EventTarget | null): void {
    if (left !== null && left !== this.#card && left !== document.body)
      this.#before = left as Element;
  }

  /** Takes the card away by `remove` and puts the focus where it was, unless it is elsewhere. */
  release(remove: () => void): void {
    const focused = focusedIn(document);
    const lost = focused === null || focused === document.body || focused === this.#card;
    remove();
    if (lost && this.#before) focusOn(this.#before);
  }
}

/** SVG and MathML elements can have the focus, too; a form may have a field by the name of its method. */
function focusOn(element: Element): void {
  const { focus } = tagOf(element) === 'form' ? HTMLElement.prototype : (element as HTMLElement);
  focus.call(element, { preventScroll: true });
}

/** What has the focus, in whatever tree it is; of a card no more than its host is told. */
function focusedIn(tree: DocumentOrShadowRoot): Element | null {
  const focused = tree.activeElement;
  const inner = focused && tagOf(focused) !== HOST && shadowRootOf(focused);
  return (inner && focusedIn(inner)) || focused;
}
