import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../data/briefing/address.ts';

/** Gives the focus back, when a card is closed, to the link that had opened it. */
export function useReturn({ at }: Place): void {
  const opener = useRef<Element | null>(null);
  const before = useRef(at);
  // While it is drawn: no effect comes before those by which a card and its dialog take the focus.
  if (at === 'subject' && before.current !== at) opener.current = document.activeElement;
  before.current = at;
  useLayoutEffect(() => {
    if (at === 'whole')
      (opener.current as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
  }, [at]);
}
