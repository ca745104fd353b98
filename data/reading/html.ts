import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  ELEMENT,
  isElement,
  isText,
  TEXT,
  type TreeElement,
  type TreeNode,
  type TreeText,
} from './tree.ts';

/*
 * Trees of HTML files, for Node. The parser follows the standard that browsers follow, with
 * scripting on, so that what it gives is the tree that a page has before its scripts run.
 */

interface Made {
  nodeType: number;
  parentNode: Made | null;
  firstChild: Made | null;
  nextSibling: Made | null;
  data?: string;
  localName?: string;
  getAttribute?: (name: string) => string | null;
}

type Parsed = DefaultTreeAdapterTypes.Node;

const COMMENT = 8;

/** Parses a whole HTML document. @returns its `html` element */
export function parseHtml(html: string): TreeElement {
  const document = parse(html, { scriptingEnabled: true });
  const root = document.childNodes.find((node) => node.nodeName === 'html');
  if (!root) throw new Error('The parser gave no html element.');
  return make(root) as TreeElement;
}

/**
 * A document whose body is one text, in paragraphs that blank lines part.
 * @returns its `html` element
 */
export function textDocument(text: string): TreeElement {
  const html = element('html', []);
  const body = element('body', []);
  adopt(html, [body]);
  const paragraphs = text.split(/(?<=\n[ \t]*\r?\n)(?=\S)/);
  adopt(body, paragraphs.map(paragraph));
  return html as TreeElement;
}

function paragraph(text: string): Made {
  const made = element('p', []);
  adopt(made, [{ ...leaf(TEXT), data: text }]);
  return made;
}

/** Makes the tree without recursion, for the nesting of a page has no bound. */
function make(root: Parsed): Made {
  const made = shallow(root);
  const todo: [Parsed, Made][] = [[root, made]];
  for (let pair = todo.pop(); pair; pair = todo.pop()) {
    const [parsed, parent] = pair;
    const children = 'childNodes' in parsed ? parsed.childNodes : [];
    const nodes = children.map(shallow);
    adopt(parent, nodes);
    for (const [index, child] of children.entries()) todo.push([child, nodes[index] as Made]);
  }
  return made;
}

function shallow(node: Parsed): Made {
  if ('tagName' in node) return element(node.tagName, node.attrs);
  return 'value' in node ? { ...leaf(TEXT), data: node.value } : leaf(COMMENT);
}

function element(tag: string, attrs: readonly { name: string; value: string }[]): Made {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  return {
    ...leaf(ELEMENT),
    localName: tag,
    getAttribute: (name) => values.get(name) ?? null,
  };
}

function leaf(nodeType: number): Made {
  return { nodeType, parentNode: null, firstChild: null, nextSibling: null };
}

function adopt(parent: Made, children: readonly Made[]): void {
  parent.firstChild = children[0] ?? null;
  children.forEach((child, index) => {
    child.parentNode = parent;
    child.nextSibling = children[index + 1] ?? null;
  });
}

/** The first element of a tag in document order, such as `body`. */
export function findElement(root: TreeElement, localName: string): TreeElement | undefined {
  for (const node of walk(root)) if (isElement(node) && node.localName === localName) return node;
  return undefined;
}

/** All the text nodes in a node, in document order: what its `textContent` is made of. */
export function* textNodes(root: TreeNode): Generator<TreeText> {
  for (const node of walk(root)) if (isText(node)) yield node;
}

/** A node and everything in it, in document order. */
export function* walk(root: TreeNode): Generator<TreeNode> {
  let node: TreeNode | null = root;
  while (node) {
    yield node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root || !node ? null : node.nextSibling;
  }
}
