/** How soon after a change the page is gone over, in ms: scripts mostly finish what they began. */
const FIRST = 250;
/** The longest while between two rounds, in ms. */
const LONGEST = 60_000;
/**
 * How long to wait for each element of the page, in ms: to have what may be a host looked up among
 * them, and to ask it, takes a hundredth of that at most, so that rounds never take more of the time.
 */
const FOR_EACH = 0.15;

/** What a reader does that a page may answer without a sign: by a component, a theme, a layout. */
const ACTS = ['pointerdown', 'keydown', 'resize'];

const HEED = { capture: true };

/** Only a sheet may change what stands on a page by having loaded. */
function isSheet({ target }: Event): boolean {
  return target instanceof HTMLLinkElement;
}

/**
 * Says when to go over the whole page. Some changes give no sign: a shadow root that is attached to
 * an element, a sheet that is taken from it, a rule of style that parts a name. They mostly come
 * with changes that do, or when the reader does something, so rounds are made soon after those, and
 * then after ever longer whiles.
 */
export class Rounds {
  readonly #go: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #while = FIRST;
  #least = 0;

  /** @param go called when it is time for a round */
  constructor(go: () => void) {
    this.#go = go;
    this.#wait();
  }

  /**
   * Heeds the reader, and late sheets; again after `document.open`, which takes all listeners away.
   * Before the first round nothing could make it come sooner, and to listen takes a while.
   */
  listen(): void {
    for (const act of ACTS) addEventListener(act, this.stir, HEED);
    addEventListener('load', this.#loaded, HEED);
  }

  /** To be called when the page has changed. */
  readonly stir = (): void => {
    if (this.#while === FIRST) return;
    this.#while = FIRST;
    this.#wait();
  };

  readonly #loaded = (event: Event): void => {
    if (isSheet(event)) this.stir();
  };

  /** To be called when a round has been made. @param elements how many it went over */
  made(elements: number): void {
    this.listen();
    this.#least = Math.min(elements * FOR_EACH, LONGEST);
    this.#while = Math.min(this.#while * 2, LONGEST);
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const act of ACTS) removeEventListener(act, this.stir, HEED);
    removeEventListener('load', this.#loaded, HEED);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#go, Math.max(this.#while, this.#least));
  }
}
