import { useLayoutEffect, useState } from 'preact/hooks';
import { type Place, readAddress } from '../../../data/briefing/address.ts';
import type { Pack } from '../../../data/schema/pack.ts';

/**
 * The place that the address of this page names, by whatever way the reader has come there.
 * @returns the place, and what leads from there back to the whole
 */
export function usePlace(pack: Pack): [place: Place, leave: () => void] {
  const [place, setPlace] = useState(() => readAddress(location.hash, pack));
  // At once, for the address may change before a page that nobody sees is painted.
  useLayoutEffect(() => {
    const read = () => setPlace(readAddress(location.hash, pack));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [pack]);
  const leave = () => {
    // Going to an address that ends with `#` would bring a scroll to the top.
    history.pushState(null, '', location.pathname);
    setPlace({ at: 'whole' });
  };
  return [place, leave];
}
