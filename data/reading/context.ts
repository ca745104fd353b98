import {
  ARTICLE,
  BLOCK,
  BREAK,
  FRAME,
  HEADING,
  isBlock,
  OPAQUE,
  ROLES,
  SIDE,
  SKIP,
  traitsOf,
} from './elements.ts';
import {
  attributeOf,
  from,
  inheritsFrom,
  isElement,
  type TreeElement,
  type TreeNode,
  tagOf,
} from './tree.ts';

/**
 * Where on the page a text stands: in the main text; in the frame around it (navigation, imprint);
 * at its side (a box, related stories); among the readers' comments.
 */
export type Region = 'main' | 'frame' | 'side' | 'talk';

/** What a text inherits from the elements around it. */
export interface Context {
  /** The nearest `lang`, as it is written; empty where none is given. */
  readonly lang: string;
  readonly heading: boolean;
  readonly region: Region;
  /** Whether an article or the main element is around. */
  readonly article: boolean;
}

const START: Context = { lang: '', heading: false, region: 'main', article: false };

/** Whether an element holds nothing to read: by its tag, hidden, or being edited. */
export function isSkipped(element: TreeElement, traits: number): boolean {
  if (traits & (SKIP | BREAK)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const hidden = attributeOf(element, 'hidden');
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}

/** Whether an element that is not read stands in a line of text all the same, as code does. */
export function isSeen(element: TreeElement, traits: number): boolean {
  return (traits & OPAQUE) !== 0 || (attributeOf(element, 'hidden') === null && !(traits & SKIP));
}

/** The context inside a block element, from the one around it. */
export function enter(element: TreeElement, traits: number, around: Context): Context {
  const lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? around.lang;
  const role = attributeOf(element, 'role');
  const all = role === null ? traits : traits | (ROLES.get(role) ?? 0);
  const heading = around.heading || (all & HEADING) !== 0;
  const article = around.article || (all & ARTICLE) !== 0;
  const region = regionOf(element, all, around);
  const same =
    lang === around.lang &&
    heading === around.heading &&
    region === around.region &&
    article === around.article;
  return same ? around : { lang, heading, region, article };
}

function regionOf(element: TreeElement, traits: number, around: Context): Region {
  if (around.region === 'frame' || around.region === 'side') return around.region;
  // The footer of an article belongs to what it says; a page's does not.
  const own = around.article && tagOf(element) === 'footer';
  if (traits & FRAME && !own) return 'frame';
  if (traits & SIDE) return 'side';
  if (around.region === 'talk') return 'talk';
  return isTalk(element) ? 'talk' : around.region;
}

/** The names that publishing systems give to the list of readers' comments, or to one of them. */
const TALK = /(^|[\s_-])(comments?|commentlist|disqus(_thread)?|replies|respond)($|[\s_-])/i;

function isTalk(element: TreeElement): boolean {
  return namesTalk(attributeOf(element, 'id')) || namesTalk(attributeOf(element, 'class'));
}

/** Whether the value of an `id` or `class` makes readers' comments of an element. */
export function namesTalk(value: string | null): boolean {
  return value !== null && TALK.test(value);
}

/**
 * The context in which the children of a node stand, worked out from its ancestors.
 *
 * @returns undefined where the node is in something that is not read
 */
export function contextOf(node: TreeNode): Context | undefined {
  const line: TreeElement[] = [];
  for (let at: TreeNode | null = node; at; at = inheritsFrom(at)) {
    if (isElement(at)) line.push(at);
  }
  let context = START;
  for (const element of line.reverse()) {
    const traits = traitsOf(tagOf(element));
    if (isSkipped(element, traits)) return undefined;
    if (traits & BLOCK) context = enter(element, traits, context);
  }
  return context;
}

/**
 * The nearest element around a node (or the node itself) that starts a block, or the head of its
 * tree: the part of a page to read again when the node has changed.
 *
 * @returns undefined where the node is in something that is not read
 */
export function blockRoot<N extends TreeNode>(node: N): N | undefined {
  return contextOf(node) === undefined ? undefined : blockAround(node);
}

/** The same, whatever the node is in. */
export function blockAround<N extends TreeNode>(node: N): N {
  let at: N = node;
  while (!isBlock(at)) {
    const parent = from(at, 'parentNode');
    if (!parent) break;
    at = parent;
  }
  return at;
}
