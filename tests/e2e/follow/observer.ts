import type { Mark, Paint } from './paint.ts';
import type { Script, Step } from './script.ts';

export interface PaintObserver {
  /** Runs a script without Gloss, then switches Gloss on. @returns what it paints */
  readAfresh(script: Script): Promise<Paint>;
  /** Runs a script with Gloss on. @returns what is painted once it is as `fresh`, or in the end */
  follow(script: Script, fresh: Paint): Promise<Paint>;
}

declare global {
  /** Where content scripts run, see {@link observePaint}. */
  var paintObserver: PaintObserver | undefined;
}

/**
 * Runs where content scripts run, beside Gloss and out of reach of the page: has the page's
 * `editor` run scripts, and sees what is painted. Needs nothing from outside, for it is handed over
 * as text.
 * @param patience how long after rest the paint may still be another than that of a fresh pass, in
 *   ms
 */
export function observePaint(patience: number): void {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 10_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
      await turn();
    }
  }

  const isOn = () => CSS.highlights.has('gloss-mark');
  const rest = () => until('rest', () => globalThis.glossFrame?.atRest ?? false);

  async function setOn(enabled: boolean): Promise<void> {
    await chrome.storage.local.set({ settings: { version: 1, enabled, sitesOff: [] } });
    await until(`Gloss to be ${enabled ? 'on' : 'off'}`, () => isOn() === enabled);
  }

  const tell = (step: Step | ['begin', string] | ['tell paint']) =>
    document.dispatchEvent(new CustomEvent('edit', { detail: JSON.stringify(step) }));

  const pauses = {
    micro: () => Promise.resolve(),
    task: turn,
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    rest,
  };

  /**
   * Gloss measures its turns by this clock, which belongs to the world of content scripts alone.
   */
  function hurry(hurried: boolean): void {
    let time = performance.timeOrigin;
    if (hurried) performance.now = () => (time += 100);
    else Reflect.deleteProperty(performance, 'now');
  }

  /** Asks the page, for Firefox lets no content script go through highlights. */
  function paint(): Paint {
    let paint: Paint = [];
    const heed = (event: Event) => {
      paint = JSON.parse((event as CustomEvent<string>).detail);
    };
    document.addEventListener('paint', heed, { once: true });
    tell(['tell paint']);
    return paint;
  }

  // What was handed over has its keys in another order.
  const inOneLine = ({ place, text, styled }: Mark) => [place, text, styled].join();
  const isSame = (a: Paint, b: Paint) => a.map(inOneLine).join() === b.map(inOneLine).join();

  globalThis.paintObserver = {
    async readAfresh({ html, steps }) {
      hurry(false);
      tell(['begin', 'Keir Starmer']);
      await setOn(true);
      await setOn(false);
      tell(['begin', html]);
      for (const step of steps) tell(step);
      await setOn(true);
      await rest();
      return paint();
    },
    async follow({ html, steps, hurried = false }, fresh) {
      hurry(hurried);
      tell(['begin', html]);
      await rest();
      for (const step of steps) {
        if (step[0] === 'pause') await pauses[step[1]]();
        else tell(step);
      }
      await rest();
      const end = Date.now() + patience;
      while (!isSame(paint(), fresh) && Date.now() < end) await pauses.frame();
      return paint();
    },
  };
}
