import { FLASH, MARK } from './highlights.ts';
import type { PageMention } from './mention.ts';

/** How long a mention flashes after a jump to it, in ms: long enough to be found by eye. */
const FLASH_TIME = 1500;

/** Paints mentions without touching the page: as ranges of one highlight. */
export class Painter {
  readonly #marks = new Highlight();
  readonly #flash = new Highlight();
  readonly #mentions = new WeakMap<AbstractRange, PageMention>();
  #flashEnd: ReturnType<typeof setTimeout> | undefined;

  /** Takes the place of what a copy of Gloss that is no more may have left in the registry. */
  constructor() {
    this.#register();
  }

  #register(): void {
    CSS.highlights.set(MARK, this.#marks);
    CSS.highlights.set(FLASH, this.#flash);
  }

  /** A page may clear the registry, which it shares with us, for highlights of its own. */
  #keepRegistered(): void {
    if (!CSS.highlights.has(MARK)) this.#register();
  }

  /** True while a mention is painted. */
  has(mention: PageMention): boolean {
    return this.#marks.has(mention.range);
  }

  paint(mention: PageMention): void {
    this.#keepRegistered();
    this.#mentions.set(mention.range, mention);
    this.#marks.add(mention.range);
  }

  unpaint(mention: PageMention): void {
    this.#marks.delete(mention.range);
    this.#flash.delete(mention.range);
  }

  /** Lets a mention stand out for a moment. */
  flash(mention: PageMention): void {
    clearTimeout(this.#flashEnd);
    this.#flash.clear();
    this.#flash.add(mention.range);
    this.#flashEnd = setTimeout(() => this.#flash.clear(), FLASH_TIME);
  }

  /**
   * The painted mention at a point.
   * @param x in client px
   * @param y in client px
   * @param shadowRoots the shadow roots to look into; the browser passes over all others
   */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    if (this.#marks.size === 0) return undefined;
    this.#keepRegistered();
    for (const { highlight, ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      const mention = highlight === this.#marks && ranges[0] && this.#mentions.get(ranges[0]);
      if (mention) return mention;
    }
    return undefined;
  }

  /** Takes all paint away; what another copy of Gloss has painted since stays. */
  stop(): void {
    clearTimeout(this.#flashEnd);
    this.#marks.clear();
    this.#flash.clear();
    if (CSS.highlights.get(MARK) === this.#marks) CSS.highlights.delete(MARK);
    if (CSS.highlights.get(FLASH) === this.#flash) CSS.highlights.delete(FLASH);
  }
}
