import { READ_ATTRIBUTES } from './changes.ts';

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
  attributeOldValue: true,
};

/** Watches the trees of a page for changes. */
export class PageWatch {
  readonly #onChange: (records?: readonly MutationRecord[]) => void;
  /** One for all trees, so that what is moved from one to another is met in one batch. */
  readonly #observer = new MutationObserver((records) => {
    if (document.hidden) {
      this.#lookAway();
      this.#onChange();
      return;
    }
    for (const record of records) this.#records.push(record);
    this.#onChange(records);
  });
  #records: MutationRecord[] = [];
  #missed = false;

  /**
   * @param onChange called with each batch, and with nothing where changes are missed from now on
   */
  constructor(onChange: (records?: readonly MutationRecord[]) => void) {
    this.#onChange = onChange;
  }

  /** A tree that goes need not be let go of: no observer holds it. */
  watch(tree: Document | ShadowRoot): void {
    this.#observer.observe(tree, OBSERVED);
  }

  get hasNews(): boolean {
    return this.#missed || this.#records.length > 0;
  }

  /** @returns what has changed; undefined where that was missed, and no tree is watched any more */
  take(): MutationRecord[] | undefined {
    const records = this.#missed ? undefined : this.#records;
    this.#missed = false;
    this.#records = [];
    return records;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** A page may change for hours while nobody sees it: nothing of that is kept. */
  #lookAway(): void {
    this.#missed = true;
    this.#records = [];
    this.#observer.disconnect();
  }
}
