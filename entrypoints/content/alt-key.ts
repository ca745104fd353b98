/**
 * Tells when the Alt key goes down and up. A key that is let go elsewhere, as when the reader goes
 * to another window by it, counts as up.
 * @param onChange called with whether it is held
 * @param signal ends it
 */
export function watchAlt(onChange: (held: boolean) => void, signal: AbortSignal): void {
  const heed = { capture: true, passive: true, signal };
  const key = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Alt') onChange(event.type === 'keydown');
  };
  addEventListener('keydown', key, heed);
  addEventListener('keyup', key, heed);
  addEventListener('blur', () => onChange(false), heed);
}
