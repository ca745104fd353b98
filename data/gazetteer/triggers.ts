import { normalise } from './normal.ts';
import { scan } from './scan.ts';
import type { Trie } from './trie.ts';
import type { Hit } from './walk.ts';

/**
 * Whether a text has any of the forms that a page must have one of to have a mention. True more
 * often than there is one, never false where there is. Takes time in proportion to the text.
 */
export function hasTrigger(triggers: Trie, text: string): boolean {
  let found = false;
  const sink = {
    add: ({ writing }: Hit): void => {
      found ||= writing !== 'small';
    },
  };
  if (scan(triggers, text, false, sink) < 0) scan(triggers, normalise(text).text, true, sink);
  return found;
}
