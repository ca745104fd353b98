import type { GalleryState } from './states.tsx';

/** As wide as a telephone, a tablet held upright and a desk, in px. */
const WIDTHS = [320, 768, 1440];

/** A page as a whole, in each width and on light and on dark paper. */
export function inWidths(id: string, page: Pick<GalleryState, 'sheet' | 'show'>): GalleryState[] {
  return WIDTHS.flatMap((width) => [
    { ...page, id: `${id}-${width}`, width, height: 900 },
    { ...page, id: `${id}-${width}-dark`, width, height: 900, prefers: 'dark' },
  ]);
}
