import type { FrameReport } from '../shared/frame-report.ts';
import type { FramePlaces } from '../shared/messages.ts';
import { Keyboard } from './keyboard/keyboard.ts';
import { scrollTo } from './keyboard/scroll-to.ts';
import type { Step } from './keyboard/steps.ts';
import { Listeners } from './listeners.ts';
import { isShown, type PageMention } from './mentions/mention.ts';
import { PageMentions } from './mentions/page-mentions.ts';
import { Painter } from './mentions/painter.ts';
import { placesOf } from './mentions/places.ts';
import { adoptSheet, dropSheet } from './mentions/shadow-sheet.ts';
import type { View } from './mentions/view.ts';
import { AltKey } from './pointer/alt-key.ts';
import { closeWithPage } from './pointer/close-with-page.ts';
import { Dwelling } from './pointer/dwelling.ts';
import { EscKey } from './pointer/esc-key.ts';
import { Hover, type Manner } from './pointer/hover.ts';
import { Touch } from './pointer/touch.ts';
import { type PageEvents, PageText } from './text/page-text.ts';
import { inTurns } from './turn.ts';

/** Gloss at work in one frame: its text read, its mentions painted, cards at hand. */
export class Reading {
  readonly #end = new AbortController();
  readonly #painter = new Painter();
  readonly #alt: AltKey;
  readonly #mentions: PageMentions;
  readonly #text: PageText;
  readonly #hover: Hover;
  readonly #keyboard: Keyboard;

  #view: View;

  /**
   * @param view how the marks are to be seen
   * @param onChange called when what the frame names has changed
   * @param events what else becomes of the page, faults of ours in it among them
   */
  constructor(view: View, onChange: () => void, events: PageEvents) {
    this.#view = view;
    const { signal } = this.#end;
    const listeners = new Listeners(events.fault, signal);
    const altChanged = () => {
      this.#restyle();
      this.#hover.altChanged();
    };
    this.#alt = new AltKey(altChanged, listeners);
    this.#restyle();
    const marks = {
      at: (x: number, y: number, unseen?: boolean) =>
        this.#painter.at(x, y, this.#text.shadowRoots, unseen),
      has: (mention: PageMention) => this.#painter.has(mention),
    };
    const dwelling = new Dwelling(marks, events.fault, signal);
    this.#hover = new Hover(marks, this.#alt, dwelling, listeners);
    new Touch(marks, (mention, at) => this.#hover.openSheet(mention, at), listeners);
    new EscKey(dwelling, listeners);
    closeWithPage(dwelling, listeners);
    this.#mentions = new PageMentions(this.#painter, view, () => {
      dwelling.pageChanged();
      onChange();
    });
    const reach = {
      mentions: () => this.#mentions.all,
      canReach: (mention: PageMention) => isShown(mention) && this.#painter.has(mention),
      shown: () => dwelling.shown,
      enter: (mention: PageMention) => dwelling.enter(mention),
    };
    this.#keyboard = new Keyboard(reach, this.#painter, listeners);
    const restarted = () => {
      listeners.renew();
      events.restarted();
    };
    const care = { adopt: adoptSheet, drop: dropSheet };
    this.#text = new PageText(this.#mentions, { ...events, restarted }, care);
  }

  /** Opens cards in another manner from now on. */
  behave(manner: Manner): void {
    this.#hover.behave(manner);
  }

  /** Lets the marks be seen in another way from now on. */
  show(view: View): void {
    this.#view = view;
    this.#restyle();
    this.#mentions.choose(view);
    this.#text.settle();
  }

  #restyle(): void {
    const { look, withAlt } = this.#view;
    this.#painter.restyle(withAlt && !this.#alt.held ? undefined : look);
  }

  get atRest(): boolean {
    return this.#text.atRest;
  }

  /** What the frame names where a reader can see it. */
  async report(): Promise<Omit<FrameReport, 'state'>> {
    const counts: Record<string, number> = {};
    for (const { subject } of await this.#seen()) counts[subject] = (counts[subject] ?? 0) + 1;
    return { onTopic: this.#mentions.onTopic, counts };
  }

  /** Where on the page a reader can see what the frame names. */
  async places(): Promise<FramePlaces> {
    return placesOf(await this.#seen());
  }

  /** Brings the `index`-th mention of a subject (from 0, round) into view and flashes it. */
  async jump(subject: string, index: number): Promise<void> {
    const places = await this.#seen(subject);
    const mention = places[index % places.length];
    if (!mention) return;
    scrollTo(mention);
    this.#painter.flash(mention);
  }

  /** The mentions that a reader can see, of all subjects or of one, in document order. */
  async #seen(subject?: string): Promise<PageMention[]> {
    const seen: PageMention[] = [];
    for await (const one of inTurns(this.#mentions.all))
      if ((subject === undefined || one.subject === subject) && isShown(one)) seen.push(one);
    return seen;
  }

  /** See `GlossFrame`. */
  get standing(): 'here' | 'named' | undefined {
    if (this.#keyboard.isHere) return 'here';
    return this.#mentions.all.length > 0 ? 'named' : undefined;
  }

  /** See {@link Keyboard}. */
  step(step: Step): Promise<boolean> {
    return this.#keyboard.step(step);
  }

  /** See {@link Keyboard}. */
  openCard(): Promise<boolean> {
    return this.#keyboard.open();
  }

  stop(): void {
    this.#end.abort();
    this.#text.stop();
    this.#painter.stop();
  }
}
