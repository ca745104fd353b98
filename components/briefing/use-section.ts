import { useLayoutEffect } from 'preact/hooks';
import { type Place, sectionId } from '../../data/briefing/address.ts';

/**
 * Goes to the part that the address names. A browser does it by itself, but for the first address:
 * that is there before the parts are.
 */
export function useSection(place: Place): void {
  const id = place.at === 'section' ? sectionId(place.section) : undefined;
  useLayoutEffect(() => {
    if (id === undefined) return;
    const section = document.getElementById(id);
    section?.scrollIntoView();
    section?.querySelector('h2')?.focus({ preventScroll: true });
  }, [id]);
}
