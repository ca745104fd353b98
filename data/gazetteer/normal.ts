import { fold, ODD } from './letters.ts';

/** A text as it is searched, with the way back to the text as it is. */
export interface NormalText {
  text: string;
  /** For each unit of `text`, and for its end, the offset in the original. */
  back: Uint32Array;
}

/**
 * A letter with the marks that follow it, which may be one letter in two ways of writing. No
 * writing needs more than 30 marks on a letter (Unicode Standard Annex 15, Stream-Safe Text
 * Format); putting more of them in order would take time by their square.
 */
const MARKED = /\P{M}\p{M}{1,30}/gu;

/**
 * Takes out of a text what a reader does not see (soft hyphens, zero-width characters, controls of
 * direction) and composes accents, keeping the way back. Takes time in proportion to the text.
 */
export function normalise(original: string): NormalText {
  const back = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  const put = (part: string, from: number, width: number): void => {
    // A composed letter stands for all the units it was made of.
    for (let i = 0; i < part.length; i++) back[length++] = from + Math.min(i, width - 1);
    parts.push(part);
  };
  let at = 0;
  MARKED.lastIndex = 0;
  for (let marked = MARKED.exec(original); marked; marked = MARKED.exec(original)) {
    copySeen(original, at, marked.index, put);
    put(marked[0].normalize('NFC'), marked.index, marked[0].length);
    at = MARKED.lastIndex;
  }
  copySeen(original, at, original.length, put);
  back[length] = original.length;
  return { text: parts.join(''), back: back.subarray(0, length + 1) };
}

type Put = (part: string, from: number, width: number) => void;

/** Copies what lies between two offsets, but for what a reader does not see. */
function copySeen(original: string, from: number, to: number, put: Put): void {
  let start = from;
  for (let i = from; i < to; i++) {
    if (fold(original.charCodeAt(i)) !== ODD) continue;
    if (i > start) put(original.slice(start, i), start, i - start);
    start = i + 1;
  }
  if (to > start) put(original.slice(start, to), start, to - start);
}
