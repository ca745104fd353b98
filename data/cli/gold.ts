import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findElement } from '../reading/html.ts';
import { isElement, isText, type TreeElement, type TreeNode } from '../reading/tree.ts';
import { DocumentError, readDocument } from './read-document.ts';
import type { Span } from './score.ts';

/** A labelled page: `mark` elements name the subject of what they hold. */
export interface GoldPage {
  file: string;
  category: string;
  /** `mark` is an inline element: the page is read as if it were not there. */
  html: TreeElement;
  spans: Span[];
}

/**
 * Reads the labelled pages of a folder, in the order of their names.
 *
 * @throws DocumentError when there is no such folder or no page in it
 */
export function readGold(dir: string): GoldPage[] {
  const files = htmlFiles(dir);
  if (files.length === 0) throw new DocumentError(`${dir}: there is no .html file in this folder`);
  return files.map((file) => {
    const html = readDocument(join(dir, file));
    const body = findElement(html, 'body') ?? html;
    return { file, category: categoryOf(html), html, spans: spansOf(body) };
  });
}

function htmlFiles(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => /\.html?$/i.test(name))
      .sort();
  } catch {
    throw new DocumentError(`${dir}: there is no such folder`);
  }
}

function categoryOf(html: TreeElement): string {
  const head = findElement(html, 'head');
  for (let node = head?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.getAttribute('name') === 'category') {
      return node.getAttribute('content') ?? NONE;
    }
  }
  return NONE;
}

const NONE = 'no category';

/** The marked spans of a body, in UTF-16 offsets of its `textContent`. */
function spansOf(body: TreeElement): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  const visit = (node: TreeNode): void => {
    const start = offset;
    if (isText(node)) offset += node.data.length;
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    const subject =
      isElement(node) && node.localName === 'mark' && node.getAttribute('data-subject');
    if (subject) spans.push({ subject, start, end: offset });
  };
  visit(body);
  return spans;
}
