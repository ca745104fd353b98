/**
 * How long we work before the page gets its turn, in ms: half of a frame at 60 Hz, so that
 * scrolling and typing never wait for us.
 */
const SLICE = 8;

/** Lets the page go on, and comes back when it has nothing more urgent to do. */
function yieldTurn(): Promise<void> {
  return 'scheduler' in globalThis
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

/** Measures turns of work and says when one is over. */
export class Turn {
  #end = performance.now() + SLICE;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page have its turn, then starts another. */
  async pass(): Promise<void> {
    await yieldTurn();
    this.#end = performance.now() + SLICE;
  }
}
