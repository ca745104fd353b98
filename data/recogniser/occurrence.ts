import type { Rule } from '../gazetteer/compiled.ts';
import { isShouted } from '../gazetteer/tokens.ts';
import type { Passage } from './passage.ts';
import type { Place } from './places.ts';
import { Side } from './side.ts';

/** So many words on each side of a name tell whether it stands among words in capitals. */
const AMONG = 2;

/**
 * A name where it stands, with what is around it; all of that is read when it is first asked for.
 */
export class Occurrence implements Place {
  readonly subject: string;
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly word: number;
  readonly wordEnd: number;
  readonly sentence: number;
  readonly passage: Passage;
  #before: Side | undefined;
  #after: Side | undefined;
  #shouting: boolean | undefined;

  constructor(subject: string, rule: Rule, place: Place, passage: Passage) {
    this.subject = subject;
    this.rule = rule;
    this.start = place.start;
    this.end = place.end;
    this.word = place.word;
    this.wordEnd = place.wordEnd;
    this.sentence = place.sentence;
    this.passage = passage;
  }

  /** As it is written. */
  get text(): string {
    return this.passage.text.slice(this.start, this.end);
  }

  /** Whether it is a tag, which ends where it ends. */
  get tagged(): boolean {
    return this.passage.text[this.start - 1] === '#';
  }

  get before(): Side {
    this.#before ??= Side.before(this.passage.text, this.start);
    return this.#before;
  }

  get after(): Side {
    this.#after ??= Side.after(this.passage.text, this.end);
    return this.#after;
  }

  get sentenceStart(): number {
    return this.passage.starts[this.sentence] ?? 0;
  }

  get sentenceEnd(): number {
    return this.passage.starts[this.sentence + 1] ?? this.passage.text.length;
  }

  /** Whether it stands among words in capitals, so far as its sentence goes. */
  get shouting(): boolean {
    this.#shouting ??= this.#isShouting();
    return this.#shouting;
  }

  #isShouting(): boolean {
    const from = this.sentenceStart;
    const to = this.sentenceEnd;
    const words = [...this.before.nearest(AMONG), ...this.after.nearest(AMONG)].filter(
      ({ text, start, end }) => start >= from && end <= to && /\p{L}{2}/u.test(text),
    );
    return words.length > 0 && words.every(({ text }) => isShouted(text));
  }

  /** Whether capitals tell nothing here: in titles, in languages other than English. */
  get loose(): boolean {
    return this.passage.titled || !this.passage.english || this.shouting;
  }

  /** Whether another subject's name ends, or begins, at an offset. */
  isNameAt(offset: number): boolean {
    return (this.passage.subjectAt(offset) ?? this.subject) !== this.subject;
  }
}
