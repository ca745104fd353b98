import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findElement, parseHtml, walk } from '../../../data/reading/html.ts';
import { isElement, type TreeNode } from '../../../data/reading/tree.ts';
import type { BlockSink } from '../../../entrypoints/content/text/block-sink.ts';
import { PageText } from '../../../entrypoints/content/text/page-text.ts';

/** A node of a parsed page, which may be moved about. */
type Movable = { -readonly [Key in keyof TreeNode]: Movable | null };

/** How long each block takes to be read, in ms: the first two of a long reading are shown. */
const LONG = 60;

let now: number;
let tell: MutationCallback;
let page: Document;

const faults: string[] = [];
const events = {
  frameGone() {},
  restarted() {},
  fault: () => faults.push('fault'),
};

/** Puts up a page, with as much of a browser as reading asks for. */
function putUp(body: string): void {
  const html = parseHtml(`<body>${body}`);
  page = {
    nodeType: 9,
    parentNode: null,
    firstChild: html,
    nextSibling: null,
    hidden: false,
    createTreeWalker: (top: TreeNode) => walkerOf(top),
  } as unknown as Document;
  Object.assign(html, { parentNode: page });
  vi.stubGlobal('document', page);
}

function walkerOf(top: TreeNode) {
  const elements = [...walk(top)].slice(1).filter((node) => isElement(node));
  return { nextNode: () => elements.shift() ?? null };
}

/** Takes the first element of a kind out of the page, and has that told as a browser does. */
function takeOut(tag: string): void {
  const top = page.firstChild as unknown as Parameters<typeof findElement>[0];
  const node = findElement(top, tag) as unknown as Movable;
  const { parentNode, nextSibling } = node;
  if (parentNode?.firstChild !== node) throw new Error(`${tag} is not the first child`);
  parentNode.firstChild = nextSibling;
  node.parentNode = null;
  node.nextSibling = null;
  const record = {
    type: 'childList',
    target: parentNode,
    addedNodes: [],
    removedNodes: [node],
    previousSibling: null,
    nextSibling,
  } as unknown as MutationRecord;
  tell([record], {} as MutationObserver);
}

class FakeNode {
  contains(this: TreeNode, other: TreeNode | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  getRootNode(this: TreeNode): TreeNode {
    let top: TreeNode = this;
    while (top.parentNode) top = top.parentNode;
    return top;
  }
}

/** Gives no text in one go: all is read node by node. */
class FakeElement {
  querySelector(this: TreeNode): TreeNode | null {
    return walkerOf(this).nextNode();
  }

  querySelectorAll(): TreeNode[] {
    return [];
  }
}

/** Keeps the texts of blocks, and does something when it is first asked to settle. */
class Texts implements BlockSink {
  readonly #kept = new Map<Node, string>();
  #first: (() => void) | undefined;

  constructor(first: () => void) {
    this.#first = first;
  }

  get kept(): string[] {
    return [...this.#kept.values()];
  }

  add({ nodes, text }: Parameters<BlockSink['add']>[0]): boolean {
    this.#kept.set(nodes[0]?.parentNode as Node, text);
    now += LONG;
    return true;
  }

  owners(): Iterable<Node> {
    return this.#kept.keys();
  }

  forget(owner: Node): boolean {
    return this.#kept.delete(owner);
  }

  *settle(): Generator<void> {
    this.#first?.();
    this.#first = undefined;
    yield;
  }

  *review(): Generator<void, boolean> {
    yield;
    return false;
  }
}

beforeEach(() => {
  now = 0;
  faults.length = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('Node', FakeNode);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1 });
  vi.stubGlobal('window', { length: 0 });
  // Nothing is in view.
  vi.stubGlobal('innerHeight', 0);
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: MutationCallback) {
        tell = told;
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads what is left where the part that is being read goes while some of it is shown', async () => {
  putUp('<main><p>One</p><p>Two</p></main><p>Last</p>');
  let shown: string[] = [];
  const texts: Texts = new Texts(() => {
    shown = texts.kept;
    takeOut('main');
  });
  const text = new PageText(texts, events);
  await vi.waitUntil(() => text.atRest);
  text.stop();
  expect(shown).toEqual(['One', 'Two']);
  expect(texts.kept).toEqual(['Last']);
  expect(faults).toEqual([]);
});
