import { isElement, type TreeNode, tagOf } from './tree.ts';

/*
 * What each element does to the text in it, by tag name: the one table that says so. An element
 * that it does not name stands inside a line of text, as an unknown element does in a browser.
 */

/** Starts and ends a block: its text is not joined with the text around it. */
export const BLOCK = 1;
/** Holds nothing to read, and is not seen either: the text around it runs on. */
export const SKIP = 2;
/** Counts as a space. */
export const BREAK = 4;
/** A block whose text is a heading. */
export const HEADING = 8;
/** A block that has to do with the page and not with its subject: navigation, imprint. */
export const FRAME = 16;
/** A block beside the text: a box, related stories. */
export const SIDE = 32;
/** Is seen but not read, such as code and form fields: no name reaches across it. */
export const OPAQUE = 128;
/** May be the sign of a note, which is no part of the word before it. */
export const RAISED = 256;
/** A block that is about one subject from its first to its last line. */
export const ARTICLE = 64;

const TABLE: readonly (readonly [traits: number, tags: string])[] = [
  [
    BLOCK,
    'html body address blockquote center dd details dialog dir div dl dt fieldset figcaption ' +
      'figure form header hgroup hr legend li listing menu ol optgroup p plaintext pre search section ' +
      'summary ul xmp button table caption colgroup col thead tbody tfoot tr td th ' +
      'video audio iframe object canvas',
  ],
  [BLOCK | HEADING, 'h1 h2 h3 h4 h5 h6'],
  [BLOCK | FRAME, 'nav footer'],
  [BLOCK | SIDE, 'aside'],
  [BLOCK | ARTICLE, 'article main'],
  [
    SKIP,
    'script style noscript template datalist head title meta link base noframes noembed rp rt ' +
      'desc metadata defs gloss-card',
  ],
  [SKIP | OPAQUE, 'textarea input select option code kbd samp math'],
  [BREAK, 'br'],
  [RAISED, 'sup'],
];

const TRAITS: ReadonlyMap<string | undefined, number> = new Map(
  TABLE.flatMap(([traits, tags]) => tags.split(' ').map((tag) => [tag, traits] as const)),
);

/** The tags of what holds nothing to read and is not seen either. */
export const UNSEEN = TABLE.filter(([traits]) => traits === SKIP).flatMap(([, tags]) =>
  tags.split(' '),
);

/** What an element does to its text, as a sum of the constants above; 0 for an inline element. */
export function traitsOf(tag: string | undefined): number {
  return TRAITS.get(tag) ?? 0;
}

/** True for an element that begins a block: it cannot join the text around it. */
export function isBlock(node: TreeNode): boolean {
  return isElement(node) && (traitsOf(tagOf(node)) & BLOCK) !== 0;
}

/** The landmark roles that a page gives to elements which do not say what they are by their tag. */
export const ROLES: ReadonlyMap<string, number> = new Map([
  ['navigation', FRAME],
  ['contentinfo', FRAME],
  ['menu', FRAME],
  ['complementary', SIDE],
  ['heading', HEADING],
]);
