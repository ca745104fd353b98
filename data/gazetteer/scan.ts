import { isTag, Search } from './search.ts';
import type { Trie } from './trie.ts';
import { type Sink, Walk } from './walk.ts';

/**
 * Finds the forms in a text.
 *
 * @param lenient whether an odd unit (see `letters.ts`) is taken for a letter
 * @returns the number of words; -1, at once, where the text has an odd unit and must be normalised
 */
export function scan(trie: Trie, text: string, lenient: boolean, sink: Sink): number {
  const search = new Search(trie.openings, text, lenient);
  let walk: Walk | undefined;
  while (search.next()) {
    const { start, end, hash, words } = search;
    walk ??= new Walk(trie, text, sink);
    walk.go(start, end, hash, words - 1);
    if (isTag(text, start)) walk.goRunTogether(start, end, words - 1);
  }
  return search.odd ? -1 : search.words;
}
