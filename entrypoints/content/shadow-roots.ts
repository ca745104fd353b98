import { shadowRootOf } from './shadow-root.ts';

/** What is done with a shadow root while it is known. */
export interface RootCare {
  adopt(root: ShadowRoot): void;
  drop(root: ShadowRoot): void;
}

/** The shadow roots that a page has, with a watch on each. */
export class ShadowRoots {
  readonly #observers = new Map<ShadowRoot, MutationObserver>();
  readonly #watch: (root: Node) => MutationObserver;
  readonly #care: RootCare | undefined;
  #list: ShadowRoot[] | undefined;

  /** @param watch starts to observe a tree */
  constructor(watch: (root: Node) => MutationObserver, care?: RootCare) {
    this.#watch = watch;
    this.#care = care;
  }

  /** All of them, for hit tests: the same array until one is added or dropped. */
  get list(): ShadowRoot[] {
    this.#list ??= [...this.#observers.keys()];
    return this.#list;
  }

  /** The shadow root of an element, if it has one that is not known yet. */
  discover(element: Element): ShadowRoot | undefined {
    const root = shadowRootOf(element);
    if (!root || this.#observers.has(root)) return undefined;
    this.#care?.adopt(root);
    this.#observers.set(root, this.#watch(root));
    this.#list = undefined;
    return root;
  }

  /** The known shadow root of an element. */
  of(element: Element): ShadowRoot | undefined {
    if (this.#observers.size === 0) return undefined;
    const root = shadowRootOf(element);
    return root && this.#observers.has(root) ? root : undefined;
  }

  drop(root: ShadowRoot): void {
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
    this.#list = undefined;
    this.#care?.drop(root);
  }

  /** Stops to watch any; they stay known until they are cleared. */
  lookAway(): void {
    for (const observer of this.#observers.values()) observer.disconnect();
  }

  clear(): void {
    for (const root of [...this.#observers.keys()]) this.drop(root);
  }
}
