/**
 * Makes work that the browser calls safe to call: what it throws would stand on the page's
 * console, and is told to `onFault` instead.
 */
export function guarded<A extends unknown[]>(
  work: (...args: A) => void,
  onFault: () => void,
): (...args: A) => void {
  return (...args) => {
    try {
      work(...args);
    } catch {
      onFault();
    }
  };
}
