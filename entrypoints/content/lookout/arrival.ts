/**
 * How long a page may be on its way before what has come of it is read, in ms: by then most have
 * arrived, and what still comes is worth no wait.
 */
const PATIENCE = 1000;

/** How long after its arrival a page may be busy before it is read all the same, in ms. */
const BUSY = 200;

/**
 * Comes back when a page is to be read: when it has arrived, been drawn and is idle, so that we
 * never stand in the way of its start, or when its text takes long to come. Before it is drawn its
 * sheets may be missing, and without them Firefox takes all of its text for hidden.
 */
export async function arrival(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    const idle = () => requestIdleCallback(() => resolve(), { timeout: BUSY });
    const drawn = () => requestAnimationFrame(idle);
    document.addEventListener('DOMContentLoaded', drawn, { capture: true, once: true });
    setTimeout(resolve, PATIENCE);
  });
}
