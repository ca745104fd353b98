/**
 * Lets go of something when a signal ends. Once the extension has gone, even letting go of its
 * events throws.
 */
export function letGoAt(signal: AbortSignal, release: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      release();
    } catch {
      return;
    }
  });
}
