import { expand } from '../gazetteer/pattern.ts';
import type { PackSources } from '../schema/sources.ts';
import type { Span } from './score.ts';

/**
 * Makes what a highlighter of words would do with the same names: find every one of them as it is
 * written, wherever it stands. It is what the recogniser has to be better than.
 *
 * @returns finds the names in a text, the longest where they overlap
 */
export function makePlainSearch({
  subjects,
}: Pick<PackSources, 'subjects'>): (text: string) => Span[] {
  const owners = new Map<string, string>();
  for (const { id, names } of subjects) {
    const forms = names.flatMap((name) => ('forms' in name ? name.forms.flatMap(expand) : []));
    for (const form of forms) if (!form.includes('*') && !owners.has(form)) owners.set(form, id);
  }
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map(literally).join('|'), 'g');
  return (text) =>
    [...text.matchAll(anyName)].map(({ 0: found, index }) => ({
      subject: owners.get(found) ?? '',
      start: index,
      end: index + found.length,
    }));
}

/** A text as a pattern that finds just it. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
