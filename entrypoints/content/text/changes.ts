import { blockRoot } from '../../../data/reading/blocks.ts';
import { namesTalk } from '../../../data/reading/context.ts';
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
  for (const node of changes.read) if (isCovered(node, changes.read)) changes.read.delete(node);
  for (const node of changes.read) changes.forget.add(node);
  return changes;
}

function childrenChanged(record: MutationRecord, changes: Changes): void {
  const { target } = record;
  const added = [...record.addedNodes].filter(isRead);
  const removed = [...record.removedNodes].filter(isRead);
  for (const node of removed) changes.forget.add(node);
  if (!isHere(target) || added.length + removed.length === 0) return;
  const apart = [...added, ...removed].every(isBlock) && !isInText(record);
  if (!apart) readAgain(target, changes);
  else for (const node of added) if (isHere(node)) changes.read.add(node);
}

/**
 * Whether children were put into or taken from the midst of a text: blocks part it there, or let it
 * run on. An inline element that has blocks in it has text on its outside.
 */
function isInText({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  if (isElement(target) && !isBlock(target)) return true;
  return runsOn(previousSibling, 'previousSibling') && runsOn(nextSibling, 'nextSibling');
}

/** Whether there is text or an inline element at a place, white space and what is not read aside. */
function runsOn(beside: Node | null, on: 'previousSibling' | 'nextSibling'): boolean {
  let at = beside;
  while (at && (!isRead(at) || (isText(at) && isBlank(at.data)))) at = at[on];
  return at !== null && !isBlock(at);
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
  if (isHere(node)) changes.read.add(blockRoot(node) ?? node);
}

function isCovered(node: Node, others: ReadonlySet<Node>): boolean {
  for (let at: Node | null = from(node, 'parentNode'); at; at = from(at, 'parentNode'))
    if (others.has(at)) return true;
  return false;
}
