import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** How the drawing of a sheet of paper begins: with the size of its units. */
const DRAWING = /^[-.\d\s]+ cm\n/;

/** The operators that fill or stroke a shape. */
const SHAPE = /(?<=\s)[fFSsBb]\*?(?=\s)/g;

/** The strings of text that is shown, as numbers of glyphs or as letters. */
const GLYPHS = /<([\dA-F]+)>|\((.*?)\)/g;

/** What a page puts on paper, by what the PDF that the browser prints says is to be drawn. */
export interface Printed {
  /** All its text as it is written in the PDF, however it is cut into pieces. */
  glyphs: string;
  /** How many shapes are drawn, lines under text among them. */
  shapes: number;
}

/** Prints a page, and reads from the PDF what is on it. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  const drawings = [...pdf.matchAll(STREAM)]
    .map(([, data = '']) => inflated(Buffer.from(data, 'latin1')))
    .filter((one) => DRAWING.test(one))
    .join('\n');
  return {
    glyphs: [...drawings.matchAll(GLYPHS)].map(([, hex, plain]) => hex ?? plain).join(''),
    shapes: [...drawings.replaceAll(GLYPHS, '').matchAll(SHAPE)].length,
  };
}

/** Streams of pictures and fonts may be packed in other ways. */
function inflated(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return '';
  }
}
