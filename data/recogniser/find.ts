import type { Rule } from '../gazetteer/compiled.ts';
import { fold, ODD } from '../gazetteer/letters.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { type NormalText, normalise } from '../gazetteer/normal.ts';
import { scan } from '../gazetteer/scan.ts';
import type { Hit, Sink } from '../gazetteer/walk.ts';
import { isInAddress } from './address.ts';
import type { Place } from './places.ts';

/**
 * A form that was found where a name can stand, not yet judged. Its place is in the searched text.
 */
export interface Found extends Place {
  /** Undefined for the name of something else, in which nothing is marked. */
  name: { subject: string; rule: Rule } | undefined;
}

export interface FoundCue extends Place {
  group: number;
}

/** Searches a text for names and cues. Takes time in proportion to its length. */
export function find(gazetteer: Gazetteer, original: string): Finds {
  const finds = new Finds(gazetteer, original, undefined);
  if (finds.words >= 0) return finds;
  const normal = normalise(original);
  return new Finds(gazetteer, normal.text, normal);
}

/** What the scan of a text gives. */
export class Finds implements Sink {
  /** The text that was searched: the block's, or that text made normal. */
  readonly text: string;
  readonly normal: NormalText | undefined;
  readonly names: Found[] = [];
  readonly cues: FoundCue[] = [];
  /** How many words the text has; -1 where it has to be made normal. */
  readonly words: number;
  readonly #gazetteer: Gazetteer;
  /** By subject, the surnames that are written small. */
  #everyday: Map<string, Set<string>> | undefined;

  constructor(gazetteer: Gazetteer, text: string, normal: NormalText | undefined) {
    this.text = text;
    this.normal = normal;
    this.#gazetteer = gazetteer;
    this.words = scan(gazetteer.trie, text, normal !== undefined, this);
  }

  /** Whether a subject's surname, in any form or in one, stands in the text without its capital. */
  isEveryday(subject: string, form?: string): boolean {
    const forms = this.#everyday?.get(subject);
    return forms !== undefined && (form === undefined || forms.has(form));
  }

  add({ list, start, end, word, wordEnd, writing }: Hit): void {
    const meaning = this.#gazetteer.meanings[list];
    if (meaning?.kind === 'cue') {
      if (writing !== 'same') return;
      this.cues.push({ group: meaning.group, start, end, word, wordEnd, sentence: 0 });
      return;
    }
    const name = meaning?.kind === 'name' ? meaning : undefined;
    if (writing === 'tag' && !name?.rule.loud) return;
    if (writing === 'small') {
      if (name?.rule.surname) this.#noteEveryday(name.subject, this.text.slice(start, end));
      return;
    }
    if (isInAddress(this.text, start, end)) return;
    const whole = withLastStop(this.text, start, end);
    this.names.push({ name, start, end: whole, word, wordEnd, sentence: 0 });
  }

  #noteEveryday(subject: string, form: string): void {
    this.#everyday ??= new Map();
    const forms = this.#everyday.get(subject) ?? new Set();
    this.#everyday.set(subject, forms.add(form));
  }
}

/** The full stop after the last letter of `U.S.` belongs to it. */
function withLastStop(text: string, start: number, end: number): number {
  const dotted = end - start >= 3 && text[end] === '.' && text[end - 2] === '.';
  return dotted ? end + 1 : end;
}

/** The offset in the block's text of the beginning of something found. */
export function toStart(normal: NormalText | undefined, start: number): number {
  return normal ? (normal.back[start] as number) : start;
}

/** The offset in the block's text of the end of something found, without what is not seen there. */
export function toEnd(normal: NormalText | undefined, original: string, end: number): number {
  if (!normal) return end;
  let at = normal.back[end] as number;
  const after = (normal.back[end - 1] as number) + 1;
  while (at > after && isUnseen(original.charCodeAt(at - 1))) at--;
  return at;
}

function isUnseen(unit: number): boolean {
  return fold(unit) === ODD && !(unit >= 0x300 && unit <= 0x36f);
}
