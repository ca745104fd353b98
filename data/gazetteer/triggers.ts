import { normalise } from './normal.ts';
import { scan } from './scan.ts';
import type { Trie } from './trie.ts';

/**
 * Whether a text has any of the forms that a page must have one of to have a mention. True more
 * often than there is one, never false where there is. Takes time in proportion to the text.
 */
export function hasTrigger(triggers: Trie, text: string): boolean {
  let found = false;
  const note = ({ writing }: { writing: string }): void => {
    found ||= writing !== 'small';
  };
  if (scan(triggers, text, false, note) < 0) scan(triggers, normalise(text).text, true, note);
  return found;
}
