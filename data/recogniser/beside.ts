import type { Gazetteer } from '../gazetteer/load.ts';
import type { Occurrence } from './occurrence.ts';

/*
 * The words that must or must not stand next to a name. Each answer is why the name is none, or
 * undefined where nothing is against it.
 */

/** Judges a name by its neighbours alone. */
export function judgeNeighbours(name: Occurrence, gazetteer: Gazetteer): string | undefined {
  const { rule } = name;
  const barBefore = metBefore(name, rule.notBefore, gazetteer);
  if (barBefore !== undefined && !metBefore(name, rule.exceptBefore, gazetteer)) {
    return `preceded by “${barBefore}”`;
  }
  const barAfter = metAfter(name, rule.notAfter, gazetteer);
  if (barAfter !== undefined && !metAfter(name, rule.exceptAfter, gazetteer)) {
    return `followed by “${barAfter}”`;
  }
  if (rule.needBefore === undefined && rule.needAfter === undefined) return undefined;
  const met =
    metBefore(name, rule.needBefore, gazetteer) ?? metAfter(name, rule.needAfter, gazetteer);
  return met === undefined ? 'not by a word that it needs' : undefined;
}

/**
 * Judges a name among words in capitals, where one of some words must stand next to it, and none of
 * others before it.
 */
export function judgeShouting(name: Occurrence, gazetteer: Gazetteer): string | undefined {
  const { notShoutBefore, shoutBefore, shoutAfter } = name.rule;
  if (shoutBefore === undefined && shoutAfter === undefined) return undefined;
  if (!name.shouting) return undefined;
  const bar = metBefore(name, notShoutBefore, gazetteer);
  if (bar !== undefined) return `in capitals, preceded by “${bar}”`;
  const opens = name.start === name.sentenceStart;
  if (opens && shoutBefore !== undefined && gazetteer.words(shoutBefore).has('^')) return undefined;
  const met = metBefore(name, shoutBefore, gazetteer) ?? metAfter(name, shoutAfter, gazetteer);
  return met === undefined ? 'in capitals, not by a word that it needs' : undefined;
}

/** The word next to a name that tells that it means its subject, whatever is around. */
export function tellsOwn(name: Occurrence, gazetteer: Gazetteer): string | undefined {
  const { tellsBefore, tellsAfter } = name.rule;
  return metBefore(name, tellsBefore, gazetteer) ?? metAfter(name, tellsAfter, gazetteer);
}

/** The item of a rule's list that stands before a name. */
export function metBefore(
  name: Occurrence,
  list: number | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  return list === undefined ? undefined : name.before.itemIn(gazetteer.words(list));
}

function metAfter(
  name: Occurrence,
  list: number | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  return list === undefined ? undefined : name.after.itemIn(gazetteer.words(list));
}
