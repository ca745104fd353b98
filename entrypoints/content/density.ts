/** Which mentions of a subject are painted: all, the first in each section or on the page, none. */
export type Density = 'every' | 'section' | 'page' | 'none';

/**
 * Chooses the mentions to paint.
 * @param mentions all of the page, in document order
 * @param sectionOf tells sections apart; any value that is the same within one
 * @param isShown whether a reader can see a mention; asked only of those that may be a first
 */
export function toPaint<M extends { readonly subject: string }>(
  density: Density,
  mentions: readonly M[],
  sectionOf: (mention: M) => unknown,
  isShown: (mention: M) => boolean,
): Set<M> {
  if (density === 'every') return new Set(mentions);
  if (density === 'none') return new Set();
  const met = new Map<unknown, Set<string>>();
  const chosen = new Set<M>();
  for (const mention of mentions) {
    const section = density === 'section' ? sectionOf(mention) : undefined;
    const subjects = met.get(section) ?? new Set();
    met.set(section, subjects);
    if (subjects.has(mention.subject) || !isShown(mention)) continue;
    subjects.add(mention.subject);
    chosen.add(mention);
  }
  return chosen;
}
