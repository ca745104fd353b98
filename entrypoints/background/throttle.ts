/**
 * How many messages a frame may send a second on end. Gloss looks under the pointer once for each
 * picture of the screen, 60 a second, and may ask for a card each time; it asks for nothing
 * oftener.
 */
export const RATE = 60;

/**
 * How many it may send at once: two seconds' worth, for a page may take down many frames at once.
 */
export const BURST = 2 * RATE;

/** What a sender has left, and when that was, in ms. */
interface Bucket {
  tokens: number;
  time: number;
}

/** How long an empty bucket takes to be full again, in ms. */
const REFILL = (BURST / RATE) * 1000;

/**
 * Holds each sender to {@link RATE}, by a bucket of tokens: each message takes some, and time puts
 * them back.
 */
export class Throttle {
  /** Those drawn on last come last. */
  readonly #buckets = new Map<string, Bucket>();

  /** How many senders are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * @param sender whose bucket is drawn on
   * @param price how many tokens the message costs; a message that is refused costs nothing
   * @param time in ms, of a clock that never goes back
   * @returns whether the sender may send it
   */
  allows(sender: string, price: number, time: number): boolean {
    this.#forgetRested(time);
    const left = this.#leftOf(sender, time);
    if (left < price) return false;
    this.#buckets.delete(sender);
    this.#buckets.set(sender, { tokens: left - price, time });
    return true;
  }

  #leftOf(sender: string, time: number): number {
    const bucket = this.#buckets.get(sender);
    if (!bucket) return BURST;
    return Math.min(BURST, bucket.tokens + ((time - bucket.time) / 1000) * RATE);
  }

  /** A bucket that has had time to fill is as good as one that was never drawn on. */
  #forgetRested(time: number): void {
    for (const [sender, bucket] of this.#buckets) {
      if (time - bucket.time < REFILL) return;
      this.#buckets.delete(sender);
    }
  }
}
