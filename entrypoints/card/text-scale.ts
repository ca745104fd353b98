import type { TextSize } from '../../components/options/choices.ts';
import { isElement } from '../shared/element.ts';

const SCALES: Record<Exclude<TextSize, 'page'>, number> = { small: 0.9, normal: 1, large: 1.2 };

/** The size of what a card tells in sentences, in px: `--text-read` of `tokens.css`. */
const READ = 16;
/** Text of a page may be very large, as that of headlines, or very small. */
const LEAST = 0.9;
const MOST = 1.4;

/**
 * How many times its own size the text of a card is to have.
 * @param size what the reader has chosen
 * @param node the text on the page that the card belongs to
 */
export function textScale(size: TextSize, node: Node): number {
  if (size !== 'page') return SCALES[size];
  const element = isElement(node) ? node : node.parentElement;
  const onPage = element ? Number.parseFloat(getComputedStyle(element).fontSize) : READ;
  return Math.min(MOST, Math.max(LEAST, onPage / READ));
}
