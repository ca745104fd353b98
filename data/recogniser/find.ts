import type { Rule } from '../gazetteer/compile.ts';
import { fold, ODD } from '../gazetteer/letters.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { type NormalText, normalise } from '../gazetteer/normal.ts';
import { scan } from '../gazetteer/scan.ts';
import type { Hit } from '../gazetteer/walk.ts';
import { isInAddress } from './address.ts';

/** A form that was found where a name can stand, not yet judged. */
export interface Found {
  /** Undefined for the name of something else, in which nothing is marked. */
  name?: { subject: string; rule: Rule };
  /** Offsets in the text that was searched. */
  start: number;
  end: number;
  /** The numbers of its first word in the text, and of the word after its last. */
  word: number;
  wordEnd: number;
}

interface FoundCue {
  group: number;
  start: number;
  end: number;
  word: number;
  wordEnd: number;
}

/** What the scan of a text gives. */
export interface Finds {
  /** The text that was searched: the block's, or that text made normal. */
  text: string;
  normal?: NormalText;
  names: Found[];
  /** The subjects whose surname stands in the text as a word of every day, without its capital. */
  everyday: ReadonlySet<string>;
  cues: FoundCue[];
  words: number;
}

/** Searches a text for names and cues. Takes time in proportion to its length. */
export function find(gazetteer: Gazetteer, original: string): Finds {
  const finds = tryFind(gazetteer, original, false);
  if (finds) return finds;
  const normal = normalise(original);
  const again = tryFind(gazetteer, normal.text, true);
  if (!again) throw new Error('A normalised text was not searched to its end.');
  return { ...again, normal };
}

function tryFind(gazetteer: Gazetteer, text: string, lenient: boolean): Finds | undefined {
  const names: Found[] = [];
  const cues: FoundCue[] = [];
  let everyday = NONE;
  const onHit = ({ list, start, end, word, wordEnd, writing }: Hit): void => {
    const meaning = gazetteer.meanings[list];
    if (!meaning) return;
    if (meaning.kind === 'cue') {
      if (writing === 'same') cues.push({ group: meaning.group, start, end, word, wordEnd });
      return;
    }
    const name = meaning.kind === 'name' ? meaning : undefined;
    if (writing === 'tag' && !name?.rule.loud) return;
    if (writing === 'small') {
      if (name?.rule.surname) everyday = new Set(everyday).add(name.subject);
      return;
    }
    if (isInAddress(text, start, end)) return;
    const found = { start, end: withLastStop(text, start, end), word, wordEnd };
    names.push(name ? { ...found, name } : found);
  };
  const words = scan(gazetteer.trie, text, lenient, onHit);
  return words < 0 ? undefined : { text, names, everyday, cues, words };
}

const NONE: ReadonlySet<string> = new Set();

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
