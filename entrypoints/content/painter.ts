import { FLASH, HERE, LOOKS, type Look, UNPAINTED, UNSEEN } from './highlights.ts';
import type { PageMention } from './mention.ts';

/** How long a mention flashes after a jump to it, in ms: long enough to be found by eye. */
const FLASH_TIME = 1500;

/** Paints mentions without touching the page: as ranges of one highlight. */
export class Painter {
  readonly #painted = new Highlight();
  /** Mentions that the reader does not see, but that answer to keys. */
  readonly #unpainted = new Highlight();
  readonly #flash = new Highlight();
  readonly #here = new Highlight();
  readonly #mentions = new WeakMap<AbstractRange, PageMention>();
  #name: string = LOOKS.dotted.text;
  #flashEnd: ReturnType<typeof setTimeout> | undefined;

  /** Takes the place of what a copy of Gloss that is no more may have left in the registry. */
  constructor() {
    this.#register();
  }

  /** By their names, in the order in which the later is painted over the earlier. */
  get #highlights(): [string, Highlight][] {
    return [
      [UNPAINTED, this.#unpainted],
      [this.#name, this.#painted],
      [FLASH, this.#flash],
      [HERE, this.#here],
    ];
  }

  #register(): void {
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight);
  }

  /** What another copy of Gloss has put in the place of ours stays. */
  #unregister(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** A page may clear the registry, which it shares with us, for highlights of its own. */
  keepRegistered(): void {
    if (!CSS.highlights.has(this.#name)) this.#register();
  }

  /**
   * Gives all marks another look.
   * @param look `undefined` where none is to be seen
   */
  restyle(look: Look | undefined): void {
    const name = look ?? UNSEEN;
    if (name === this.#name) return;
    this.#unregister();
    this.#name = name;
    this.#register();
  }

  /** True for a mention that is on the page, painted or not. */
  has({ range }: PageMention): boolean {
    return this.#painted.has(range) || this.#unpainted.has(range);
  }

  /** Puts a mention on the page. */
  put(mention: PageMention, painted: boolean): void {
    this.keepRegistered();
    const [to, from] = painted
      ? [this.#painted, this.#unpainted]
      : [this.#unpainted, this.#painted];
    if (to.has(mention.range)) return;
    this.#mentions.set(mention.range, mention);
    from.delete(mention.range);
    to.add(mention.range);
  }

  /** Takes a mention off the page. */
  take({ range }: PageMention): void {
    for (const [, highlight] of this.#highlights) highlight.delete(range);
  }

  /** Lets a mention stand out for a moment. */
  flash(mention: PageMention): void {
    clearTimeout(this.#flashEnd);
    this.#flash.clear();
    this.#flash.add(mention.range);
    this.#flashEnd = setTimeout(() => this.#flash.clear(), FLASH_TIME);
  }

  /** Shows where the keyboard is; at no mention any more where none is given. */
  ring(mention?: PageMention): void {
    this.#here.clear();
    if (mention) this.#here.add(mention.range);
  }

  /**
   * The mention at a point that answers there.
   * @param x in client px
   * @param y in client px
   * @param shadowRoots the shadow roots to look into; the browser passes over all others
   * @param unseen whether those count, too, that the reader does not see
   */
  at(x: number, y: number, shadowRoots: ShadowRoot[], unseen = false): PageMention | undefined {
    const asked = unseen ? [this.#painted, this.#unpainted] : this.#seen;
    if (asked.every(({ size }) => size === 0)) return undefined;
    this.keepRegistered();
    for (const { highlight, ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      const mention = asked.includes(highlight) && ranges[0] && this.#mentions.get(ranges[0]);
      if (mention) return mention;
    }
    return undefined;
  }

  get #seen(): Highlight[] {
    return this.#name === UNSEEN ? [] : [this.#painted];
  }

  /** Takes all paint away; what another copy of Gloss has painted since stays. */
  stop(): void {
    clearTimeout(this.#flashEnd);
    for (const [, highlight] of this.#highlights) highlight.clear();
    this.#unregister();
  }
}
