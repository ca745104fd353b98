import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPack } from '../../data/build/load.ts';
import { expand } from '../../data/gazetteer/pattern.ts';

/*
 * What the first pass is measured against. These functions run in a page by themselves, so each
 * has all that it needs within it.
 */

/** The source of mark.js, to be run in a page. */
export const MARK_JS = readFileSync(
  fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')),
  'utf8',
);

/** The bundled names as they are written, the longest first. */
export function bundledNames(): string[] {
  const forms = loadPack().subjects.flatMap(({ names }) =>
    names.flatMap((name) => ('forms' in name ? name.forms.flatMap(expand) : [])),
  );
  return [...new Set(forms)]
    .filter((form) => !form.includes('*'))
    .sort((a, b) => b.length - a.length);
}

/** The least that a reader of a page has to do: come to each text and look at each character. */
export function walk(): number {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return sum;
}

/** What the browser's own search for all names takes, each text by itself. */
export function searchByPattern(names: string[]): number {
  let found = 0;
  const literal = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${literal.join('|')})\\b`, 'g');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const _ of (node as Text).data.matchAll(pattern)) found++;
  }
  return found;
}

declare const Mark: new (
  context: Element,
) => {
  mark(words: string[], options: Record<string, unknown>): void;
};

/** What mark.js takes to mark all names. */
export function markByLibrary(names: string[], acrossElements: boolean): void {
  new Mark(document.body).mark(names, {
    acrossElements,
    accuracy: 'exactly',
    caseSensitive: true,
    separateWordSearch: false,
  });
}

/** Takes out what no reader sees, so that the walk is over what is to be read. */
export function leaveWhatIsRead(): void {
  for (const element of document.body.querySelectorAll('script, style, noscript, template'))
    element.remove();
}
