import { isSpace } from '../gazetteer/letters.ts';

/*
 * Names in what is no text: addresses of pages and mail, handles, file names. They are told by the
 * signs around the name, up to the next white space.
 */

/** Addresses are not longer than this, so far as it matters. */
const MAX_UNITS = 200;

const OPENERS = /[([{<«“‘"'„‹¿¡#]/;

/** Whether a name stands in an address, a handle or the name of a file. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === '@' || after === '@') return true;
  // `US$` is a currency.
  if (after === '$') return true;
  // Most names have white space or an opening quotation mark before them, and no stop inside a word
  // after.
  const free = before === undefined || isSpace(before.charCodeAt(0)) || OPENERS.test(before);
  const stop =
    (after === '.' || after === '/' || after === ':') && /[\w/]/.test(text[end + 1] ?? '');
  if (free && !stop) return false;
  let from = start;
  while (from > 0 && start - from < MAX_UNITS && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_UNITS && !isSpace(text.charCodeAt(to))) to++;
  return looksLikeAddress(text.slice(from, to), text.slice(end, to));
}

function looksLikeAddress(chunk: string, rest: string): boolean {
  return (
    /:\/\/|^["'(<“]*www\.|@|^["'(<“]*[~/]\w/i.test(chunk) ||
    // A host name and a path, or the ending of a file.
    /[a-z0-9-]\.[a-z]{2,}\//i.test(chunk) ||
    /^\.[a-z][a-z0-9]{1,4}\b/.test(rest)
  );
}
