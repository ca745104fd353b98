import type { Listeners } from '../listeners.ts';
import type { Dwelling } from './dwelling.ts';

/** Has cards close when the page scrolls them away, is hidden, or gives way to another. */
export function closeWithPage(dwelling: Dwelling, listeners: Listeners): void {
  let address = location.href;
  listeners.heed({
    scroll: () => dwelling.scrolled(),
    pagehide: () => dwelling.leave(),
  });
  listeners.heedOf(document, 'visibilitychange', () => dwelling.dismiss());
  listeners.heedOf(navigation, 'currententrychange', () => {
    // Pages also note their state under the address that they have.
    if (address === location.href) return;
    address = location.href;
    dwelling.leave();
  });
}
