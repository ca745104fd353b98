import triggers from 'virtual:gloss/triggers';
import { Triggers } from '../../../data/gazetteer/triggers.ts';
import { type FrameReport, NOTHING } from '../../shared/frame-report.ts';
import { isOn } from '../../shared/site.ts';
import { readSwitch, type Switch, watchSwitch } from '../../shared/switch.ts';
import type { GlossFrame } from '../gloss-frame.ts';
import { hostOfFrame } from '../host.ts';
import { letGoAt } from '../let-go.ts';
import { arrival } from './arrival.ts';
import { onAskReport, send } from './light-messages.ts';
import { TextWatch } from './text-watch.ts';

/**
 * Keeps a lookout in one frame: follows its text for as long as nothing in it could be a mention,
 * and calls for the reading script as soon as something could. It is all that most pages ever
 * carry, so it is small and knows neither the names' conditions nor the settings beside the switch.
 */
export class Lookout implements GlossFrame {
  readonly #end = new AbortController();
  #text: TextWatch | undefined;
  #state: FrameReport['state'] = 'reading';
  #ready = false;
  #called = false;
  readonly #arrived = arrival();

  constructor() {
    const { signal } = this.#end;
    const until = (release: () => void) => letGoAt(signal, release);
    const tell = () => send('pageReport', { ...NOTHING, state: this.#state });
    until(onAskReport(() => this.#arrived.then(tell)));
    until(watchSwitch((all) => this.#arrived.then(() => this.#apply(all))));
    addEventListener('pageshow', this.#cameBack, { capture: true, signal });
    this.#begin();
  }

  get atRest(): boolean {
    return this.#ready && !this.#called && (this.#text?.atRest ?? true);
  }

  stop(): void {
    this.#end.abort();
    this.#rest();
  }

  #begin(): void {
    this.#arrived.then(readSwitch).then(
      (all) => this.#apply(all),
      () => this.stop(),
    );
  }

  /** What was asked before the page was left may have been answered to nobody: it is asked again. */
  readonly #cameBack = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    if (!persisted || !isTrusted) return;
    if (this.#called) this.#call();
    else if (!this.#ready) this.#begin();
  };

  #apply(all: Switch): void {
    this.#ready = true;
    if (this.#end.signal.aborted || this.#called || this.#state !== 'reading') return;
    const on = isOn(all, hostOfFrame());
    if (!on) this.#rest();
    else if (!this.#text) this.#watch();
  }

  #watch(): void {
    try {
      const search = new Triggers(triggers);
      this.#text = new TextWatch({
        see: ({ text, edges }) => {
          if (!this.#called && search.areIn(text, edges)) this.#call();
        },
        frameGone: () => void send('frameGone', undefined),
        fault: () => this.#fail(),
      });
      if (this.#called) this.#rest();
    } catch {
      this.#fail();
    }
  }

  /** The reading script takes the place of the lookout as soon as it is there. */
  #call(): void {
    this.#called = true;
    this.#rest();
    void send('injectReading', undefined).then((there) => {
      if (!there) this.#fail();
    });
  }

  #rest(): void {
    this.#text?.stop();
    this.#text = undefined;
  }

  #fail(): void {
    this.#called = false;
    this.#state = 'stopped';
    this.#rest();
  }
}
