import type { Page } from 'puppeteer-core';

/** What is marked in the light DOM of a page's top frame, as it is written, in its order. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('gloss-mark') ?? [])]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString()),
  );
}

/** A mark by its place in the text of a page's body. */
export interface Mark {
  text: string;
  start: number;
  end: number;
}

/** What is marked in the light DOM of a page's top frame, in its order. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const starts = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      starts.set(node, length);
      length += (node as Text).length;
    }
    const text = document.body.textContent ?? '';
    const offset = (node: Node, inNode: number) => (starts.get(node) ?? Number.NaN) + inNode;
    return [...(CSS.highlights.get('gloss-mark') ?? [])]
      .map((range) => ({
        start: offset(range.startContainer, range.startOffset),
        end: offset(range.endContainer, range.endOffset),
      }))
      .map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
      .sort((a, b) => a.start - b.start);
  });
}

/** How many marks a page's top frame has, those in shadow trees too. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('gloss-mark')?.size ?? 0);
}

/** True where marks can be seen on the text of an element: it has them, and they have a style. */
export function showsMarks(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    const { textDecorationLine } = getComputedStyle(element, '::highlight(gloss-mark)');
    const marks = [...(CSS.highlights.get('gloss-mark') ?? [])];
    return (
      textDecorationLine === 'underline' &&
      marks.some(({ startContainer }) => element.contains(startContainer))
    );
  }, selector);
}
