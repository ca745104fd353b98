import { readBlocks } from '../../data/reading/blocks.ts';
import { KeptBlocks, type PageBlock } from './blocks-kept.ts';
import { changesOf, READ_ATTRIBUTES } from './changes.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { Turn } from './turn.ts';

/**
 * How often a long reading shows what it has found so far, in ms: often enough that the first
 * screen is marked while the rest is being read.
 */
const SHOW_EVERY = 100;

/** What becomes of the blocks that are read. */
export interface BlockSink {
  /** @returns whether the block holds something, so that it has to be let go of later */
  add(block: PageBlock): boolean;
  remove(block: PageBlock): void;
  /** Called when the page has been read to the end, and now and then before that. */
  settle(): void;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** Keeps the blocks of one frame read: at first all of them, then what changes. */
export class PageText {
  readonly #sink: BlockSink;
  readonly #onFault: () => void;
  readonly #blocks = new KeptBlocks();
  readonly #roots: ShadowRoots;
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #toRead: Node[] = [];
  #working = false;
  #stopped = false;

  /** @param onFault called once should reading fail; the page is then no longer followed */
  constructor(sink: BlockSink, onFault: () => void) {
    this.#sink = sink;
    this.#onFault = onFault;
    this.#roots = new ShadowRoots((root) => this.#watch(root));
    this.#observer = this.#watch(document);
    this.#toRead.push(document);
    this.#start();
  }

  /** The shadow roots of the page that are known so far. */
  get shadowRoots(): ShadowRoot[] {
    return this.#roots.list;
  }

  /** True when everything has been read and no change is waiting. */
  get atRest(): boolean {
    return !this.#working && this.#records.length === 0;
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#roots.clear();
    this.#blocks.clear();
  }

  #watch(root: Node): MutationObserver {
    const observer = new MutationObserver((records) => {
      for (const record of records) this.#records.push(record);
      this.#start();
    });
    observer.observe(root, OBSERVED);
    return observer;
  }

  /** Only one work is ever under way. */
  #start(): void {
    if (this.#working || this.#stopped) return;
    this.#working = true;
    this.#work().catch(() => {
      this.stop();
      this.#onFault();
    });
  }

  /** Reads in turns until nothing is left to do. */
  async #work(): Promise<void> {
    const turn = new Turn();
    let shown = performance.now();
    while (!this.#stopped && (this.#records.length > 0 || this.#toRead.length > 0)) {
      this.#takeChanges();
      for (const _ of this.#readAll()) {
        if (!turn.isOver) continue;
        if (performance.now() - shown >= SHOW_EVERY) {
          this.#sink.settle();
          shown = performance.now();
        }
        await turn.pass();
        if (this.#stopped) return;
        this.#takeChanges();
      }
    }
    if (!this.#stopped) this.#sink.settle();
    this.#working = false;
  }

  #takeChanges(): void {
    if (this.#records.length === 0) return;
    const { forget, read } = changesOf(this.#records, (node) => this.#blocks.has(node));
    this.#records = [];
    for (const node of forget) this.#forget(node);
    this.#toRead.push(...read);
  }

  /** Gives its caller the chance to pause after each block. */
  *#readAll(): Generator<void> {
    for (let root = this.#toRead.shift(); root; root = this.#toRead.shift()) {
      if (!root.isConnected) continue;
      // What changed while a larger part was being read may have been read with it.
      this.#forget(root);
      this.#discover(root);
      const reading = readBlocks<Text>(root, { onElement: this.#onElement });
      let step = reading.next();
      for (; !step.done; step = reading.next()) {
        if (step.value) this.#take(step.value);
        yield;
      }
      const lostItsPlace = !step.value;
      if (lostItsPlace) this.#toRead.push(root);
    }
  }

  /** A block may have gone in the pause before its end was reached. */
  #take(block: PageBlock): void {
    if (block.nodes[0]?.isConnected && this.#sink.add(block)) this.#blocks.keep(block);
  }

  readonly #onElement = (element: object) => this.#discover(element as Element);

  #discover(node: Node): void {
    const root = node instanceof Element ? this.#roots.discover(node) : undefined;
    if (root) this.#toRead.push(root);
  }

  #forget(top: Node): void {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      for (const block of this.#blocks.take(node)) this.#sink.remove(block);
      const root = node instanceof Element ? this.#roots.of(node) : undefined;
      if (!root) continue;
      this.#forget(root);
      if (!node.isConnected) this.#roots.drop(root);
      else this.#toRead.push(root);
    }
  }
}
