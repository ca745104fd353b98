import { type Context, contextOf, enter, isSkipped, type Region } from './context.ts';
import { BLOCK, BREAK, traitsOf } from './elements.ts';
import { isElement, isText, type TreeElement, type TreeNode, type TreeText } from './tree.ts';

export { blockRoot, type Region } from './context.ts';

/** A run of text that belongs together, possibly over many inline nodes. */
export interface TextBlock<T extends TreeText = TreeText> {
  /** The data of the text nodes, joined; a `<br>` adds a space that belongs to no node. */
  text: string;
  nodes: T[];
  /** For each node, the UTF-16 offset in `text` at which its data begins. */
  starts: number[];
  /** The nearest `lang` on or around the block, as it is written; empty where none is given. */
  lang: string;
  heading: boolean;
  region: Region;
}

export interface ReadOptions {
  /** Called for each element that is read, so that shadow roots and frames can be found. */
  onElement?: (element: TreeElement) => void;
}

/** After so many nodes without a block the reader gives its caller the chance to pause. */
const BREATH = 500;

/**
 * Reads the text in a node, block by block, in document order. Nothing is read ahead: the caller
 * may pause between two blocks and go on later. What the text inherits from around the node
 * (language, heading, region, not being read at all) is worked out first.
 *
 * @yields each block that is more than white space; undefined now and then, to pause at
 * @returns whether the walk came to its end; false when the tree changed under a pause so that the
 *   place was lost, and the node must be read again
 */
export function* readBlocks<T extends TreeText>(
  root: TreeNode,
  options: ReadOptions = {},
): Generator<TextBlock<T> | undefined, boolean> {
  const around = contextOf(root);
  if (!around) return true;
  const { onElement } = options;
  const contexts: Context[] = [];
  let context = around;
  let block: TextBlock<T> | undefined;
  let blank = true;
  let breath = BREATH;

  const flush = (): TextBlock<T> | undefined => {
    const read = blank ? undefined : block;
    block = undefined;
    blank = true;
    return read;
  };

  let node: TreeNode | null = root.firstChild;
  while (node) {
    let down: TreeNode | null = null;
    if (isText(node)) {
      const data: string = node.data;
      block ??= open(context);
      if (blank && !isBlank(data)) blank = false;
      block.nodes.push(node as unknown as T);
      block.starts.push(block.text.length);
      block.text += data;
    } else if (isElement(node)) {
      const traits = traitsOf(node.localName);
      if (traits & BREAK) {
        if (block) block.text += ' ';
      } else if (!isSkipped(node, traits)) {
        onElement?.(node);
        if (traits & BLOCK) {
          const read = flush();
          if (read) yield read;
        }
        down = node.firstChild;
        if (down && traits & BLOCK) {
          contexts.push(context);
          context = enter(node, traits, context);
        }
      } else if (traits & BLOCK) {
        const read = flush();
        if (read) yield read;
      }
    }
    if (--breath === 0) {
      breath = BREATH;
      yield undefined;
    }
    if (down) {
      node = down;
      continue;
    }
    let next: TreeNode | null = node.nextSibling;
    while (!next) {
      const parent: TreeNode | null = node.parentNode;
      if (!parent) return false;
      if (parent === root) break;
      node = parent;
      if (isElement(node) && traitsOf(node.localName) & BLOCK) {
        const read = flush();
        if (read) yield read;
        context = contexts.pop() ?? around;
      }
      next = node.nextSibling;
    }
    node = next;
  }
  const last = flush();
  if (last) yield last;
  return true;
}

function open<T extends TreeText>({ lang, heading, region }: Context): TextBlock<T> {
  return { text: '', nodes: [], starts: [], lang, heading, region };
}

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0) return false;
  }
  return true;
}
