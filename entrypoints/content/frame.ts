import kinds from 'virtual:gloss/kinds';
import { type FrameReport, NOTHING } from '../shared/frame-report.ts';
import { onMessage, sendMessage, tellFrameGone } from '../shared/messages.ts';
import { readSettings, type Settings, watchSettings } from '../shared/settings.ts';
import { isOn } from '../shared/site.ts';
import type { GlossFrame } from './gloss-frame.ts';
import { hostOfFrame } from './host.ts';
import { letGoAt } from './let-go.ts';
import { Listeners } from './listeners.ts';
import { type View, viewOf } from './mentions/view.ts';
import { Reading } from './reading.ts';

/** How long to gather changes before reporting them, in ms: a badge need not count in real time. */
const REPORT_DELAY = 200;

/** One frame's life with Gloss: on and off by the settings, and what it tells about itself. */
export class Frame implements GlossFrame {
  readonly #end = new AbortController();
  readonly #listeners = new Listeners(() => this.#fail(), this.#end.signal);
  #reading: Reading | undefined;
  #ready = false;
  #state: FrameReport['state'] = 'reading';
  #reported = false;
  /** The last report that was begun. */
  #report: Promise<FrameReport> = Promise.resolve(NOTHING);
  /** How often the page has been left. */
  #left = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something has changed since the last report was begun. */
  #news = false;

  constructor() {
    const { signal } = this.#end;
    const until = (release: () => void) => letGoAt(signal, release);
    until(onMessage('askReport', () => this.#tell()));
    until(onMessage('askPlaces', () => this.#reading?.places() ?? {}));
    until(onMessage('jump', ({ data }) => this.#reading?.jump(data.subject, data.index)));
    until(onMessage('step', ({ data }) => this.#reading?.step(data) ?? false));
    until(onMessage('openCard', () => this.#reading?.openCard() ?? false));
    until(watchSettings((settings) => this.#apply(settings)));
    this.#listen();
    this.#begin();
  }

  #begin(): void {
    readSettings().then(
      ({ settings }) => this.#apply(settings),
      () => this.stop(),
    );
  }

  #listen(): void {
    this.#listeners.heed({
      pagehide: () => this.#leave(),
      pageshow: ({ persisted }) => persisted && this.#cameBack(),
      focus: () => this.#stopIfOrphaned(),
      pointermove: () => this.#stopIfOrphaned(),
    });
    this.#listeners.heedOf(document, 'visibilitychange', () => this.#stopIfOrphaned());
  }

  get atRest(): boolean {
    return this.#ready && (this.#reading?.atRest ?? true);
  }

  get standing(): GlossFrame['standing'] {
    return this.#reading?.standing;
  }

  stop(): void {
    this.#end.abort();
    this.#rest();
  }

  #apply(settings: Settings): void {
    this.#ready = true;
    if (this.#end.signal.aborted || this.#state !== 'reading') return;
    const host = hostOfFrame();
    const on = isOn(settings, host);
    const was = this.#reading !== undefined;
    if (on) this.#read(settings, viewOf(settings, host, kinds));
    else this.#rest();
    if (on !== was) this.#changed();
  }

  #read(settings: Settings, view: View): void {
    try {
      this.#reading?.show(view);
      this.#reading ??= new Reading(view, () => this.#changed(), {
        frameGone: tellFrameGone,
        restarted: () => this.#listeners.renew(),
        fault: () => this.#fail(),
      });
      this.#reading.behave(settings);
    } catch {
      this.#fail();
    }
  }

  #rest(): void {
    this.#reportNot();
    this.#reading?.stop();
    this.#reading = undefined;
  }

  /** A fault of ours ends at the frame's edge: nothing of it may show on the page. */
  #fail(): void {
    this.#state = 'stopped';
    this.#rest();
    this.#changed();
  }

  /** On a page that never keeps still the next change would always come before a report. */
  #changed(): void {
    this.#news = true;
    this.#timer ??= setTimeout(() => void this.#tellNews(), REPORT_DELAY);
  }

  /** Waits for the next report no sooner than this one has been made. */
  async #tellNews(): Promise<void> {
    const timer = this.#timer;
    this.#news = false;
    if (!this.#stopIfOrphaned()) await this.#tell(false);
    if (timer !== this.#timer) return;
    this.#timer = undefined;
    if (this.#news) this.#changed();
  }

  #reportNot(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What was asked before the page was left may have been answered to nobody: it is asked again. */
  #cameBack(): void {
    if (this.#ready) this.#changed();
    else this.#begin();
  }

  #leave(): void {
    this.#reportNot();
    this.#left++;
    if (this.#reported) void this.#send(NOTHING);
  }

  /**
   * Tells what the frame names. A report takes its time, so they are made one after another.
   * @param asked whether it is told even where it says nothing new
   */
  async #tell(asked = true): Promise<void> {
    const left = this.#left;
    const made = this.#report.then(() => this.#makeReport());
    this.#report = made;
    const report = await made;
    if (left !== this.#left) return;
    const says = Object.keys(report.counts).length > 0 || report.state !== 'reading';
    if (asked || says || this.#reported) await this.#send(report);
  }

  async #makeReport(): Promise<FrameReport> {
    try {
      return { ...NOTHING, ...(await this.#reading?.report()), state: this.#state };
    } catch {
      this.#fail();
      return { ...NOTHING, state: this.#state };
    }
  }

  async #send(report: FrameReport): Promise<void> {
    this.#reported = Object.keys(report.counts).length > 0;
    // Nobody may listen: the background starts, or the extension has just been taken away.
    await sendMessage('pageReport', report).catch(() => undefined);
  }

  /** A script outlives its extension when that is updated or removed, and no event tells it. */
  #stopIfOrphaned(): boolean {
    if (chrome.runtime?.id !== undefined) return false;
    this.stop();
    return true;
  }
}
