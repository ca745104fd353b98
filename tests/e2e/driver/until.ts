/** How often to look for what is being waited for, in ms. */
const POLL = 20;
/** When to give up on it, in ms: ten times what a loaded machine was seen to take. */
const PATIENCE = 15_000;

/** Asks `read` until it gives something other than `undefined`, `null` or `false`. */
export async function until<T>(what: string, read: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}
