import { blockRoot } from '../../data/reading/blocks.ts';
import { BLOCK, traitsOf } from '../../data/reading/elements.ts';
import { HOST } from '../shared/card-handle.ts';
import { isElement } from '../shared/element.ts';

/** The attributes that decide whether and how text is read, see `data/reading/context.ts`. */
export const READ_ATTRIBUTES = ['hidden', 'contenteditable', 'lang', 'role'];

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
 * @param ownsText whether a block element has text of its own that was kept: a block put into it
 *   may part that text
 */
export function changesOf(
  records: readonly MutationRecord[],
  ownsText: (node: Node) => boolean,
): Changes {
  const changes: Changes = { forget: new Set(), read: new Set() };
  for (const record of records) {
    if (record.type === 'childList') childrenChanged(record, ownsText, changes);
    else if (record.type === 'attributes') attributeChanged(record.target, changes);
    else readAgain(record.target, changes);
  }
  for (const node of changes.read) if (isCovered(node, changes.read)) changes.read.delete(node);
  for (const node of changes.read) changes.forget.add(node);
  return changes;
}

function childrenChanged(
  { target, addedNodes, removedNodes }: MutationRecord,
  ownsText: (node: Node) => boolean,
  changes: Changes,
): void {
  const added = [...addedNodes].filter(isOfThePage);
  const removed = [...removedNodes].filter(isOfThePage);
  for (const node of removed) changes.forget.add(node);
  if (!target.isConnected || added.length + removed.length === 0) return;
  const apart = [...added, ...removed].every(standsApart);
  if (!apart || ownsText(target)) readAgain(target, changes);
  else for (const node of added) if (node.isConnected) changes.read.add(node);
}

/** Our own card comes and goes; it changes nothing of what there is to read. */
function isOfThePage(node: Node): boolean {
  return !(isElement(node) && node.localName === HOST);
}

/** An inline element that is hidden or made editable changes the block around it. */
function attributeChanged(target: Node, changes: Changes): void {
  readAgain(standsApart(target) ? target : (target.parentNode ?? target), changes);
}

/** A node that cannot join the text around it, so that it can be read by itself. */
function standsApart(node: Node): boolean {
  return isElement(node)
    ? (traitsOf(node.localName) & BLOCK) !== 0
    : node.nodeType === Node.COMMENT_NODE;
}

/** The whole block around a node is read again; where that is not read, what was kept goes. */
function readAgain(node: Node, changes: Changes): void {
  if (!node.isConnected) return;
  const root = blockRoot(node);
  if (root) changes.read.add(root);
  else changes.forget.add(node);
}

function isCovered(node: Node, others: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (others.has(at)) return true;
  return false;
}
