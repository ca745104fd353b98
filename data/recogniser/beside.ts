import type { Rule } from '../gazetteer/compile.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { isShouted, itemIn, type Token } from './tokens.ts';

/*
 * The words that must or must not stand next to a name. Each answer is why the name is none, or
 * undefined where nothing is against it.
 */

/** A name with what stands next to it. */
export interface Beside {
  rule: Rule;
  /** The nearest first. */
  before: readonly Token[];
  after: readonly Token[];
  /** The rows that they make. */
  rowsBefore: readonly string[];
  rowsAfter: readonly string[];
}

/** Judges a name by its neighbours alone. */
export function judgeNeighbours(
  { rule, rowsBefore, rowsAfter }: Beside,
  gazetteer: Gazetteer,
): string | undefined {
  const barBefore = metIn(rowsBefore, rule.notBefore, gazetteer);
  if (barBefore !== undefined && !metIn(rowsBefore, rule.exceptBefore, gazetteer)) {
    return `preceded by “${barBefore}”`;
  }
  const barAfter = metIn(rowsAfter, rule.notAfter, gazetteer);
  if (barAfter !== undefined && !metIn(rowsAfter, rule.exceptAfter, gazetteer)) {
    return `followed by “${barAfter}”`;
  }
  if (rule.needBefore === undefined && rule.needAfter === undefined) return undefined;
  const met =
    metIn(rowsBefore, rule.needBefore, gazetteer) ?? metIn(rowsAfter, rule.needAfter, gazetteer);
  return met === undefined ? 'not by a word that it needs' : undefined;
}

/**
 * Judges a name among words in capitals, where one of some words must stand next to it.
 *
 * @param opens whether it begins a sentence
 */
export function judgeShouting(
  { rule: { shoutBefore, shoutAfter }, rowsBefore, rowsAfter }: Beside,
  opens: boolean,
  gazetteer: Gazetteer,
): string | undefined {
  if (shoutBefore === undefined && shoutAfter === undefined) return undefined;
  if (opens && shoutBefore !== undefined && gazetteer.words(shoutBefore).has('^')) return undefined;
  const met = metIn(rowsBefore, shoutBefore, gazetteer) ?? metIn(rowsAfter, shoutAfter, gazetteer);
  return met === undefined ? 'in capitals, not by a word that it needs' : undefined;
}

/** Whether a name stands among words in capitals, so far as its sentence goes: from, to. */
export function isShouting({ before, after }: Beside, from: number, to: number): boolean {
  const words = [...before.slice(0, 2), ...after.slice(0, 2)].filter(
    ({ text, start, end }) => start >= from && end <= to && /\p{L}{2}/u.test(text),
  );
  return words.length > 0 && words.every(({ text }) => isShouted(text));
}

/** The item of a rule's list that stands on one side of a name. */
export function metIn(
  rows: readonly string[],
  list: number | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  return list === undefined ? undefined : itemIn(rows, gazetteer.words(list));
}
