import { ASKED, FLASH, HERE, LOOKS, type Look } from './highlights.ts';
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
  readonly #all = [this.#painted, this.#unpainted, this.#flash, this.#here];
  readonly #mentions = new WeakMap<AbstractRange, PageMention>();
  /** None while no mark is to be seen. */
  #look: Look | undefined = LOOKS.dotted.text;
  #flashEnd: ReturnType<typeof setTimeout> | undefined;

  /** Takes the place of what a copy of Gloss that is no more may have left in the registry. */
  constructor() {
    this.#register();
  }

  /**
   * By their names, in the order in which the later is painted over the earlier. What the reader
   * has not asked to see is not among them: under forced colours Chromium paints every highlight
   * that is registered, whatever its style.
   */
  get #highlights(): [string, Highlight][] {
    const always: [string, Highlight][] = [
      [FLASH, this.#flash],
      [HERE, this.#here],
    ];
    return this.#look ? [[this.#look, this.#painted], ...always] : always;
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
    if (!CSS.highlights.has(this.#look ?? HERE)) this.#register();
  }

  /**
   * Gives all marks another look.
   * @param look `undefined` where none is to be seen
   */
  restyle(look: Look | undefined): void {
    if (look === this.#look) return;
    this.#unregister();
    this.#look = look;
    this.#register();
  }

  /**
   * True for a mention that is on the page: painted, not painted, or either where that is left out.
   */
  has({ range }: PageMention, painted?: boolean): boolean {
    return (
      (painted !== false && this.#painted.has(range)) ||
      (painted !== true && this.#unpainted.has(range))
    );
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
    for (const highlight of this.#all) highlight.delete(range);
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
    this.keepRegistered();
    const seen = this.#look && this.#in(this.#painted, x, y, shadowRoots);
    return seen ?? (unseen ? this.#amongUnseen(x, y, shadowRoots) : undefined);
  }

  /**
   * Has the browser know of the unseen mentions while it is asked, and forget them before it
   * paints.
   */
  #amongUnseen(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    const asked = this.#look
      ? this.#unpainted
      : new Highlight(...this.#painted, ...this.#unpainted);
    CSS.highlights.set(ASKED, asked);
    const mention = this.#in(asked, x, y, shadowRoots);
    CSS.highlights.delete(ASKED);
    return mention;
  }

  #in(asked: Highlight, x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    if (asked.size === 0) return undefined;
    const found = CSS.highlights.highlightsFromPoint(x, y, { shadowRoots });
    const [range] = found.find(({ highlight }) => highlight === asked)?.ranges ?? [];
    return range && this.#mentions.get(range);
  }

  /** Takes all paint away; what another copy of Gloss has painted since stays. */
  stop(): void {
    clearTimeout(this.#flashEnd);
    for (const highlight of this.#all) highlight.clear();
    this.#unregister();
  }
}
