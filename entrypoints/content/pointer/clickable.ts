import { isElement, matches } from '../../shared/element.ts';
import { flatParent } from '../flat-tree.ts';

/** What does something of its own when it is clicked. */
const CLICKABLE = [
  ...['a[href]', 'button', 'summary', 'label', 'select', 'option', '[contenteditable]'],
  ...['[role=button]', '[role=link]', '[role=tab]', '[role=menuitem]', '[role=option]'],
].join();

/** True where a click on text is meant for what it stands in, such as a link. */
export function isClickable(text: Node): boolean {
  for (let at: Node | null = text; at; at = flatParent(at))
    if (isElement(at) && matches(at, CLICKABLE)) return true;
  return false;
}
