import { isText } from '../../../data/reading/tree.ts';
import type { MentionQuote } from '../../shared/card-handle.ts';
import { isVisible } from '../../shared/element.ts';

/** A mention as it stands on the page. */
export interface PageMention {
  /** Id of the subject meant. */
  readonly subject: string;
  /** From its first to its last character; not kept up to date when the page changes. */
  readonly range: StaticRange;
}

/**
 * The rectangles of a mention's lines, in client px: several where it wraps, none where its text
 * has just been changed.
 */
export function rectsOf({ range }: PageMention): DOMRect[] {
  if (!fits(range.startContainer, range.startOffset)) return [];
  if (!fits(range.endContainer, range.endOffset)) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

/** Whether a place in a text node is still there, for a page may have cut the text. */
function fits(node: Node, offset: number): boolean {
  return isText(node) && offset <= node.data.length;
}

/** How much of what stands around a mention belongs to its quote, in UTF-16 units a side. */
const AROUND = 80;
/** A mention is longer than this only by the page's spaces. */
const LONGEST = 120;

/** A mention as its page writes it, with what stands around it in the same text nodes. */
export function quoteOf({ range }: PageMention): MentionQuote {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = startContainer.textContent?.slice(0, startOffset) ?? '';
  const after = endContainer.textContent?.slice(endOffset) ?? '';
  const text = plain(textOf(range)).slice(0, LONGEST);
  return { text, context: plain(before.slice(-AROUND) + text + after.slice(0, AROUND)) };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** True where a reader can see the mention or scroll to it. */
export function isShown({ range }: PageMention): boolean {
  const element = range.startContainer.parentElement;
  return element !== null && isVisible(element);
}

/** True where two mentions are of the same subject in the same place. */
export function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.subject === b.subject &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
