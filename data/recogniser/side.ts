import {
  isCapitalised,
  isShouted,
  type Token,
  tokenAfter,
  tokenBefore,
} from '../gazetteer/tokens.ts';
import {
  type Branch,
  CAPITAL,
  type Direction,
  NUMBER,
  SMALL,
  type WordList,
} from '../gazetteer/word-list.ts';

/** An item has so many words at most. */
const NEAR = 4;

/**
 * The words on one side of a name, in all the ways that an item of a list may be written. They are
 * read as far as somebody asks for them: most names stand by a word that is in no list.
 */
export class Side {
  readonly #direction: Direction;
  readonly #text: string;
  /** From where to read on; undefined where there is no more. */
  #next: number | undefined;
  /** The nearest first. */
  readonly #tokens: Token[];
  /**
   * For each token that has been asked about, the rows that end with it, farthest from the name.
   */
  readonly #rows: string[][] = [];
  /** The row of all of them: as it is written, in small letters, by its shape. */
  #written = '';
  #lower = '';
  #shape = '';

  private constructor(
    direction: Direction,
    text: string,
    offset: number | undefined,
    tokens: Token[],
  ) {
    this.#direction = direction;
    this.#text = text;
    this.#next = offset;
    this.#tokens = tokens;
  }

  /** What stands before an offset of a text. */
  static before(text: string, offset: number): Side {
    return new Side(-1, text, offset, []);
  }

  /** What stands after an offset of a text. */
  static after(text: string, offset: number): Side {
    return new Side(1, text, offset, []);
  }

  /** Some tokens that follow on each other, and nothing after them. */
  static of(tokens: readonly Token[]): Side {
    return new Side(1, '', undefined, [...tokens]);
  }

  /** The token so many tokens away from the nearest. */
  at(index: number): Token | undefined {
    while (this.#tokens.length <= index && this.#next !== undefined) this.#read(this.#next);
    return this.#tokens[index];
  }

  /** The nearest tokens, so many at most, the nearest first. */
  nearest(count: number): readonly Token[] {
    this.at(count - 1);
    return this.#tokens.slice(0, count);
  }

  /**
   * The item of a list that stands here: `of 2009` after the name, `a flight to` before it. A
   * capital in an item is a capital in the text.
   */
  itemIn(list: WordList): string | undefined {
    if (!this.#mayFollow(list.branches(this.#direction), 0)) return undefined;
    for (let far = 0; far < NEAR && this.at(far); far++) {
      const item = this.#rowsTo(far).find((row) => list.has(row));
      if (item !== undefined) return item;
    }
    return undefined;
  }

  /** Whether the tokens from one on may be the rest of an item. */
  #mayFollow({ next }: Branch, far: number): boolean {
    if (next.size === 0 || far === NEAR) return false;
    const token = this.at(far);
    if (!token) return false;
    for (const word of [token.lower, CAPITAL, SMALL, NUMBER]) {
      const branch = next.get(word);
      if (branch && (branch.ends || this.#mayFollow(branch, far + 1))) return true;
    }
    return false;
  }

  #read(from: number): void {
    const after = this.#direction === 1;
    const token = after ? tokenAfter(this.#text, from) : tokenBefore(this.#text, from);
    if (token) this.#tokens.push(token);
    this.#next = after ? token?.end : token?.start;
  }

  /** The rows from the name to a token, in all the ways that an item may be written. */
  #rowsTo(far: number): readonly string[] {
    for (let at = this.#rows.length; at <= far; at++) {
      const token = this.#tokens[at];
      if (token) this.#rows.push(this.#extend(token));
    }
    return this.#rows[far] ?? [];
  }

  /**
   * Goes on by a token: with a capital where the text has one or without, with `*` for a word with
   * a capital and, farthest from the name, `_` for one without.
   */
  #extend(token: Token): string[] {
    const { text, lower } = token;
    const capital = isCapitalised(text);
    const own = asElsewhere(text);
    const rows = [
      this.#join(this.#lower, lower),
      this.#join(this.#shape, capital ? CAPITAL : shapeOf(lower)),
    ];
    if (capital) {
      rows.push(this.#join(this.#written, text), this.#join(this.#written, own));
      rows.push(this.#join(this.#lower, text), this.#join(this.#lower, own));
      rows.push(this.#join(this.#shape, own));
    } else if (this.#shape !== this.#lower) {
      rows.push(this.#join(this.#written, text), this.#join(this.#shape, text));
    }
    this.#written = this.#join(this.#written, own);
    this.#lower = this.#join(this.#lower, lower);
    this.#shape = this.#join(this.#shape, capital ? CAPITAL : lower);
    return rows;
  }

  #join(row: string, next: string): string {
    if (row === '') return next;
    return this.#direction === 1 ? `${row} ${next}` : `${next} ${row}`;
  }
}

/** A word in capitals as it is written elsewhere. */
function asElsewhere(word: string): string {
  return isShouted(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
}

/** What stands in an item for a word without a capital. */
function shapeOf(lower: string): string {
  if (/^\d/.test(lower)) return NUMBER;
  return /^\p{L}/u.test(lower) ? SMALL : lower;
}
