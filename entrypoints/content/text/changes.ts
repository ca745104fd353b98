import { blockAround, isSkipped, namesTalk } from '../../../data/reading/context.ts';
import { isBlock, OPAQUE, SKIP, traitsOf } from '../../../data/reading/elements.ts';
import {
  attributeOf,
  from,
  isBlank,
  isElement,
  isText,
  tagOf,
} from '../../../data/reading/tree.ts';
import { isHere } from './here.ts';

/**
 * The attributes that decide whether and how text is read, see `data/reading/context.ts`. Their old
 * values are wanted, too.
 */
export const READ_ATTRIBUTES = [
  'hidden',
  'contenteditable',
  'lang',
  'xml:lang',
  'role',
  'id',
  'class',
];

/** What has to be done to follow a batch of changes. */
export interface Changes {
  /** Subtrees whose blocks are to be let go of. */
  forget: Set<Node>;
  /** Subtrees to read; none lies in another. */
  read: Set<Node>;
}

/**
 * Works out what a batch of mutations asks for, from how the page stands now: what was added and
 * removed again asks for nothing, what changed a hundred times is read once.
 */
export function changesOf(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { forget: new Set(), read: new Set() };
  for (const record of records) {
    if (record.type === 'childList') childrenChanged(record, changes);
    else if (record.type === 'attributes') attributeChanged(record, changes);
    else readAgain(record.target, changes);
  }
  const isCovered = coveredBy(changes.read);
  for (const node of changes.read) if (isCovered(node)) changes.read.delete(node);
  for (const node of changes.read) changes.forget.add(node);
  return changes;
}

function childrenChanged(record: MutationRecord, changes: Changes): void {
  const { target } = record;
  const added = readOf(record.addedNodes);
  const removed = readOf(record.removedNodes);
  for (const node of removed) changes.forget.add(node);
  if (added.length + removed.length === 0 || !isHere(target)) return;
  const apart = added.every(isBlock) && removed.every(isBlock) && !isInText(record);
  if (!apart) readAgain(target, changes);
  else for (const node of added) if (isHere(node)) changes.read.add(node);
}

/** Those of some nodes that are read. A browser gives few by their numbers sooner than all in a row. */
function readOf(nodes: NodeList): Node[] {
  const read: Node[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (isRead(node)) read.push(node);
  }
  return read;
}

/**
 * Whether children were put into or taken from the midst of a text: blocks part it there, or let it
 * run on. At the head of a text they take from it that it is the whole of its element. An inline
 * element that has blocks in it has text on its outside.
 */
function isInText({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  if (isElement(target) && !isBlock(target)) return true;
  const before = beside(previousSibling, 'previousSibling', target);
  const after = beside(nextSibling, 'nextSibling', target);
  if (before === undefined || after === undefined) return true;
  return after !== null && !isBlock(after) && (before === null || !isBlock(before));
}

/**
 * What stands at a place in a node or beyond it, white space and what is not read aside.
 * @returns undefined where that is not known: what stood there has gone since
 */
function beside(
  node: Node | null,
  on: 'previousSibling' | 'nextSibling',
  within: Node,
): Node | null | undefined {
  let at = node;
  while (at && (!isRead(at) || (isText(at) && isBlank(at.data)))) {
    if (from(at, 'parentNode') !== within) return undefined;
    at = at[on];
  }
  return at;
}

/** Scripts, comments and our own card come and go; they change nothing of what there is to read. */
function isRead(node: Node): boolean {
  return isElement(node) ? (traitsOf(tagOf(node)) & (SKIP | OPAQUE)) !== SKIP : isText(node);
}

/** An inline element that is hidden or made editable changes the block around it. */
function attributeChanged({ target, attributeName, oldValue }: MutationRecord, changes: Changes) {
  if (!isElement(target)) return;
  if (attributeName === 'class' || attributeName === 'id') {
    if (namesTalk(oldValue) === namesTalk(attributeOf(target, attributeName))) return;
  }
  readAgain(isBlock(target) ? target : (from(target, 'parentNode') ?? target), changes);
}

/**
 * The whole block around a node is read again. So is what is not to be read any more: what was kept
 * of it goes now, and what may just be read of it goes then.
 */
function readAgain(node: Node, changes: Changes): void {
  if (!isHere(node)) return;
  const block = blockAround(node);
  changes.read.add(isReadWith(node, block) ? block : node);
}

/** Whether nothing from a node up to the block around it is passed over, as what is hidden is. */
function isReadWith(node: Node, block: Node): boolean {
  for (let at: Node | null = node; at; at = at === block ? null : from(at, 'parentNode'))
    if (isElement(at) && isSkipped(at, traitsOf(tagOf(at)))) return false;
  return true;
}

/**
 * Tells which nodes lie in one of some others. What stands side by side has its way up in common,
 * which is gone but once.
 */
function coveredBy(others: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const way: Node[] = [];
    let at = from(node, 'parentNode');
    let covered: boolean | undefined;
    for (; at && covered === undefined; at = from(at, 'parentNode')) {
      covered = known.get(at) ?? (others.has(at) || undefined);
      way.push(at);
    }
    for (const one of way) known.set(one, covered === true);
    return covered === true;
  };
}
