import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { loadPackGazetteer, recognisePage } from '../../../data/cli/recognise-page.ts';
import { parseHtml } from '../../../data/reading/html.ts';
import type { TreeElement } from '../../../data/reading/tree.ts';
import type { Gloss } from './gloss.ts';
import { type Mark, marksOf } from './marks.ts';
import { html } from './witness.ts';

const gazetteer = loadPackGazetteer();

/** What is to be marked in a document: what `annotate` finds in it. */
export function expectedMarks(document: TreeElement): Mark[] {
  const { mentions } = recognisePage(gazetteer, document);
  return mentions.map(({ text, start, end }) => ({ text, start, end }));
}

/**
 * Waits until Gloss has read a page. Its marks must then be those of its HTML as it stands, as if
 * the page had never been other.
 * @returns the texts that are marked
 */
export async function expectTrueMarks(gloss: Gloss, page: Page): Promise<string[]> {
  await gloss.settled(page);
  const marks = await marksOf(page);
  expect(marks).toEqual(expectedMarks(parseHtml(await html(page))));
  return marks.map(({ text }) => text);
}
