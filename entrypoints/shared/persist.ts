/**
 * How long to wait before asking once more, in ms, each time longer. Firefox loses a message now
 * and then, for some ms, while it puts the background to sleep; the next one wakes it.
 */
const WAITS = [20, 100, 500];

/**
 * Asks the background, and asks again where the question was lost.
 * @throws what the last question threw
 */
export async function persist<T>(ask: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await ask();
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return ask();
}
