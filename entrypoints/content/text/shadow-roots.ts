import { blockRoot } from '../../../data/reading/blocks.ts';
import { shadowRootOf } from '../shadow-root.ts';
import { isHere } from './here.ts';

/** What is done with a shadow root while it is known. */
export interface RootCare {
  /** Called when it is found, and now and then after that. */
  adopt(root: ShadowRoot): void;
  drop(root: ShadowRoot): void;
}

/** The shadow roots that a page has. */
export class ShadowRoots {
  readonly #known = new Set<ShadowRoot>();
  readonly #care: RootCare | undefined;
  #list: ShadowRoot[] | undefined;

  constructor(care?: RootCare) {
    this.#care = care;
  }

  /** All of them, for hit tests: the same array until one is added or dropped. */
  get list(): ShadowRoot[] {
    this.#list ??= [...this.#known];
    return this.#list;
  }

  /** The shadow root of an element, if it has one that is to be read and not known yet. */
  discover(element: Element): ShadowRoot | undefined {
    const root = shadowRootOf(element);
    if (!root || this.#known.has(root)) return undefined;
    if (!isHere(element) || !blockRoot(element)) return undefined;
    this.#care?.adopt(root);
    this.#known.add(root);
    this.#list = undefined;
    return root;
  }

  /** Does again what was done when the roots were found, for the page may have undone it. */
  care(): void {
    for (const root of this.list) this.#care?.adopt(root);
  }

  /** The known shadow root of an element. */
  of(element: Element): ShadowRoot | undefined {
    if (this.#known.size === 0) return undefined;
    const root = shadowRootOf(element);
    return root && this.#known.has(root) ? root : undefined;
  }

  drop(root: ShadowRoot): void {
    this.#known.delete(root);
    this.#list = undefined;
    this.#care?.drop(root);
  }

  clear(): void {
    for (const root of [...this.#known]) this.drop(root);
  }
}
