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

/**
 * Comes back when the document can be seen: a tab in the background and a page that is being
 * prerendered cannot. A page may keep the event to itself, or lose its listeners by
 * `document.open`; frames are drawn all the same, but not where a frame within is out of view.
 */
async function shown(): Promise<void> {
  while (document.hidden)
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { capture: true, once: true });
      requestAnimationFrame(resolve);
    });
}

/** Measures turns of work and says when one is over. */
export class Turn {
  /** When the turn began, by the clock of `performance.now`. */
  began = performance.now();

  get isOver(): boolean {
    return performance.now() >= this.began + SLICE;
  }

  /** Lets the page have its turn, then starts another: in a page that nobody sees, not before. */
  async pass(): Promise<void> {
    await (document.hidden ? shown() : yieldTurn());
    this.began = performance.now();
  }
}

/**
 * Goes through many things in turns. In a page that nobody sees there is nothing to let go first.
 */
export async function* inTurns<T>(all: Iterable<T>): AsyncGenerator<T> {
  const turn = new Turn();
  for (const one of all) {
    yield one;
    if (turn.isOver && !document.hidden) await turn.pass();
  }
}
