import { type Context, contextOf, enter, isSeen, isSkipped, type Region } from './context.ts';
import { BLOCK, BREAK, isBlock, RAISED, traitsOf } from './elements.ts';
import { isNoteSign } from './note.ts';
import {
  CDATA,
  from,
  isBlank,
  isElementType,
  TEXT,
  type TreeElement,
  type TreeNode,
  type TreeText,
  tagOf,
} from './tree.ts';

export { blockRoot, type Region } from './context.ts';

/** A run of text that belongs together, possibly over many inline nodes. */
export interface TextBlock<T extends TreeText = TreeText> {
  /** The data of the text nodes, joined; a `<br>` adds a space that belongs to no node. */
  text: string;
  /** Empty where the block is the whole text of an element and they have not been looked up. */
  nodes: T[];
  /** For each node, the UTF-16 offset in `text` at which its data begins. */
  starts: number[];
  /** The nearest `lang` on or around the block, as it is written; empty where none is given. */
  lang: string;
  heading: boolean;
  region: Region;
  /** The element whose whole text the block is, where it was read in one go. */
  whole?: TreeElement;
}

export interface ReadOptions {
  /** Called for each element that is read, so that shadow roots and frames can be found. */
  onElement?: (element: TreeElement) => void;
  /** Called before each pause with the place in the document from which the walk will go on. */
  onPause?: (place: TreeNode) => void;
  /**
   * Gives the text of an element that begins a block, where it can be read in one go: where nothing
   * but text and plain elements of a line are in it. Without it, all is read node by node.
   */
  wholeText?: (element: TreeElement) => string | undefined;
}

/** After so many nodes without a block the reader gives its caller the chance to pause. */
const BREATH = 500;

/**
 * Reads the text in a node, block by block, in document order. Nothing is read ahead: the caller
 * may pause between two blocks and go on later. What the text inherits from around the node
 * (language, heading, region, not being read at all) is worked out first.
 *
 * @yields each block that is more than white space; undefined now and then, to pause at. Where the
 *   place of `onPause` was taken out or moved in a pause, the walk is led astray: the caller has to
 *   give it up and to read the node again.
 */
export function* readBlocks<T extends TreeText>(
  root: TreeNode,
  options: ReadOptions = {},
): Generator<TextBlock<T> | undefined, void> {
  const around = contextOf(root);
  if (!around) return;
  const reader = new Reader<T>(around, options);
  if (reader.readWhole(root)) {
    yield reader.take();
    return;
  }
  let breath = BREATH;
  let node: TreeNode | null = from(root, 'firstChild');
  while (node) {
    const read: TextBlock<T> | undefined = reader.enter(node);
    if (read || --breath === 0) {
      options.onPause?.(node);
      yield read;
      breath = BREATH;
      reader.lookDown(node);
    }
    if (reader.down && reader.readWhole(node)) {
      reader.down = null;
      const whole: TextBlock<T> | undefined = reader.leave(node);
      if (whole) {
        options.onPause?.(node);
        yield whole;
      }
    }
    let next: TreeNode | null = reader.down ?? from(node, 'nextSibling');
    while (!next) {
      node = from(node, 'parentNode');
      if (!node || node === root) break;
      const left = reader.leave(node);
      if (left) {
        options.onPause?.(node);
        yield left;
      }
      next = from(node, 'nextSibling');
    }
    node = next;
  }
  const last = reader.take();
  if (last) yield last;
}

/** Looks up the text nodes of a block that was read in one go. Nothing may have changed since. */
export function lookUpNodes<T extends TreeText>(block: TextBlock<T>): void {
  if (!block.whole || block.nodes.length > 0) return;
  for (const read of readBlocks<T>(block.whole))
    if (read) [block.nodes, block.starts] = [read.nodes, read.starts];
}

/** Stands in a block's text for what is seen but not read, so that no name reaches across it. */
const OBJECT = '\ufffc';

/**
 * Gathers the text of the block that is being read. A page is read once, when its scripts are cold:
 * of each node no more is asked than is needed, for every question goes to the browser.
 */
class Reader<T extends TreeText> {
  /** Where to go down from the node that was entered last; null where there is nothing to read. */
  down: TreeNode | null = null;
  readonly #options: ReadOptions;
  readonly #around: Context[] = [];
  /** Texts of white space with which a block may begin; most lie between blocks and are dropped. */
  readonly #leading: T[] = [];
  #context: Context;
  #block: TextBlock<T> | undefined;
  #blank = true;

  constructor(context: Context, options: ReadOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Enters a node. @returns the block that ends before it, if one does */
  enter(node: TreeNode): TextBlock<T> | undefined {
    this.down = null;
    const { nodeType } = node;
    if (isElementType(nodeType)) return this.#enterElement(node as TreeElement);
    if (nodeType === TEXT || nodeType === CDATA) this.#addText(node as TreeNode as T);
    return undefined;
  }

  /** After a pause, in which what was in the node may have been taken out or changed. */
  lookDown(node: TreeNode): void {
    if (!this.down) return;
    this.down = from(node, 'firstChild');
    if (!this.down) this.leave(node);
  }

  /** Leaves a node that was entered. @returns the block that ends with it, if one does */
  leave(node: TreeNode): TextBlock<T> | undefined {
    if (!(traitsOf(tagOf(node)) & BLOCK)) return undefined;
    const read = this.take();
    this.#context = this.#around.pop() ?? this.#context;
    return read;
  }

  /** Ends the block. @returns it, if it is more than white space */
  take(): TextBlock<T> | undefined {
    const read = this.#blank ? undefined : this.#block;
    this.#block = undefined;
    this.#blank = true;
    if (this.#leading.length > 0) this.#leading.length = 0;
    return read;
  }

  #enterElement(element: TreeElement): TextBlock<T> | undefined {
    const traits = traitsOf(tagOf(element));
    if (traits & BREAK) {
      this.#addSign(' ');
      return undefined;
    }
    const note = (traits & RAISED) !== 0 && isNoteSign(element);
    if (!note && !isSkipped(element, traits)) {
      this.#options.onElement?.(element);
      this.down = from(element, 'firstChild');
    } else if (note || isSeen(element, traits)) this.#addSign(OBJECT);
    if (!(traits & BLOCK)) return undefined;
    const read = this.take();
    if (this.down) {
      this.#around.push(this.#context);
      this.#context = enter(element, traits, this.#context);
    }
    return read;
  }

  /**
   * Reads the node that was entered in one go, if it begins a block.
   * @returns false where it has to be read node by node
   */
  readWhole(node: TreeNode): boolean {
    if (!isBlock(node)) return false;
    const whole = node as TreeElement;
    const text = this.#options.wholeText?.(whole);
    if (text === undefined) return false;
    const { lang, heading, region } = this.#context;
    this.#blank = isBlank(text);
    if (!this.#blank) this.#block = { text, nodes: [], starts: [], lang, heading, region, whole };
    return true;
  }

  /** Adds what stands for an element, but not as the first of a block. */
  #addSign(sign: string): void {
    if (this.#block === undefined && this.#leading.length === 0) return;
    this.#begin().text += sign;
  }

  #addText(node: T): void {
    const { data } = node;
    if (this.#blank) {
      this.#blank = isBlank(data);
      if (this.#blank && this.#block === undefined) {
        this.#leading.push(node);
        return;
      }
    }
    append(this.#begin(), node, data);
  }

  /** The block that is being read; if there is none, it begins with the white space before it. */
  #begin(): TextBlock<T> {
    if (this.#block) return this.#block;
    const { lang, heading, region } = this.#context;
    this.#block = { text: '', nodes: [], starts: [], lang, heading, region };
    for (const node of this.#leading) append(this.#block, node, node.data);
    this.#leading.length = 0;
    return this.#block;
  }
}

function append<T extends TreeText>(block: TextBlock<T>, node: T, data: string): void {
  block.nodes.push(node);
  block.starts.push(block.text.length);
  block.text += data;
}
