/** Lets go of something. Once the extension has gone, even letting go of its events throws. */
export function attempt(release: () => void): void {
  try {
    release();
  } catch {
    return;
  }
}
