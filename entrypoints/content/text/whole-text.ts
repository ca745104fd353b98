import { tagOf } from '../../../data/reading/tree.ts';
import { findAll, findFirst } from './find-all.ts';

/**
 * Elements in a line that do nothing to its text (see `data/reading/elements.ts`). None of them can
 * be the host of a shadow tree but {@link HOST}: https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
export const PLAIN =
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q s small span ' +
  'strike strong sub time tt u var wbr';

const HOST = 'span';

/** What has to be read node by node. */
const OTHER = `:not(${PLAIN.replaceAll(' ', ', ')}), [hidden], [contenteditable]`;

/** What has more children or hosts in it is read with pauses. */
const MANY = 500;

/**
 * The text of an element, in one go: to touch each node in it would take several times as long, and
 * in a giant page the browser stands still whenever it makes room for more of them.
 *
 * @param meet called with each element in it that may be the host of a shadow tree
 * @returns undefined where the element has to be read node by node
 */
export function wholeText(element: Element, meet: (host: Element) => void): string | undefined {
  // The text of a form may be one of its fields.
  if (tagOf(element) === 'form' || element.childElementCount > MANY) return undefined;
  if (findFirst(element, OTHER)) return undefined;
  const hosts = findAll(element, HOST);
  if (hosts.length > MANY) return undefined;
  for (const host of hosts) meet(host);
  return element.textContent ?? undefined;
}
