/** Which mentions of a subject are painted: all, the first in each section or on the page, none. */
export type Density = 'every' | 'section' | 'page' | 'none';

/**
 * Chooses the mentions to paint.
 * @param isShown whether a reader can see a mention; asked only of those that may be a first
 * @returns whether a mention is to be painted, to be asked of all of the page in document order;
 *   sections are told apart by any value that is the same within one
 */
export function chooser<M extends { readonly subject: string }>(
  density: Density,
  isShown: (mention: M) => boolean,
): (mention: M, section: unknown) => boolean {
  if (density === 'every') return () => true;
  if (density === 'none') return () => false;
  const met = new Map<unknown, Set<string>>();
  return (mention, section) => {
    const within = density === 'section' ? section : undefined;
    const subjects = met.get(within) ?? new Set();
    met.set(within, subjects);
    if (subjects.has(mention.subject) || !isShown(mention)) return false;
    subjects.add(mention.subject);
    return true;
  };
}
