import type { Pack } from '../schema/pack.ts';

/** A place in the briefing that can be linked to. */
export type Place =
  | { at: 'whole' }
  | { at: 'subject'; id: string }
  | { at: 'paragraph'; n: number }
  | { at: 'section'; section: Section }
  /** What an address names that the briefing does not have. */
  | { at: 'nowhere'; asked: string };

/** The parts of the briefing, in their order. */
export const SECTIONS = [
  'figures',
  'offers',
  'ladder',
  'timeline',
  'voices',
  'themes',
  'outline',
  'subjects',
] as const;

export type Section = (typeof SECTIONS)[number];

/** No id of a subject is like this: the build refuses it. */
const PARAGRAPH = /^p([1-9]\d*)$/;
/** No id of a subject ends so. */
const SECTION_END = '-';

/** The address of a subject's card within the briefing. */
export function subjectAddress(id: string): string {
  return `#${id}`;
}

/** The address of a paragraph in the outline. */
export function paragraphAddress(n: number): string {
  return `#p${n}`;
}

/** The number of the paragraph that has its address under a name; NaN where none ever has. */
export function paragraphNamed(name: string): number {
  return Number(PARAGRAPH.exec(name)?.[1]);
}

/** The id of a section's element, and what its address has after `#`. */
export function sectionId(section: Section): string {
  return section + SECTION_END;
}

/**
 * Where an address leads.
 * @param hash the part of it from `#` on, as `location.hash` gives it; anybody may have written it
 */
export function readAddress(hash: string, pack: Pack): Place {
  const asked = decoded(hash.replace(/^#/, ''));
  if (asked === '') return { at: 'whole' };
  if (pack.subjects.some(({ id }) => id === asked)) return { at: 'subject', id: asked };
  const n = paragraphNamed(asked);
  if (pack.report.paragraphs.some((paragraph) => paragraph.n === n)) return { at: 'paragraph', n };
  const section = SECTIONS.find((section) => sectionId(section) === asked);
  return section ? { at: 'section', section } : { at: 'nowhere', asked };
}

/** Whoever wrote an address may have cut it within an escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
