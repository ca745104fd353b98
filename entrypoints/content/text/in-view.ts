import { blockRoot } from '../../../data/reading/blocks.ts';
import { isElement } from '../../shared/element.ts';

/** How far apart the view is looked at, in px: about the height of a line. */
const LINE = 20;

/** What is higher than so many windows holds more than is in view. */
const HIGH = 2;

/**
 * Looks up the middle of the view from its foot for what can be read by itself. In a giant page
 * each look may take some ms: the caller may pause after each.
 * @param tree in which it is looked for; trees within it are not looked into
 * @yields the next block above the last; nothing where there is none at a place
 */
export function* blocksInView(tree: Document | ShadowRoot): Generator<Node | undefined> {
  for (let y = innerHeight - 1; y > 0; y -= LINE) {
    // A page may have an element by the name of a method in place of that.
    const { elementFromPoint } = (tree === document ? Document : ShadowRoot).prototype;
    const element = elementFromPoint.call(tree, innerWidth / 2, y);
    const block = element && blockRoot<Node>(element);
    if (block && isElement(block)) {
      const { top, height } = Element.prototype.getBoundingClientRect.call(block);
      if (height < HIGH * innerHeight) {
        y = Math.min(y, top + LINE - 1);
        yield block;
        continue;
      }
    }
    yield undefined;
  }
}
