import type { Surname } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Discourse } from './discourse.ts';
import { namingAfter } from './naming-after.ts';
import { namingBefore } from './naming-before.ts';
import type { Occurrence } from './occurrence.ts';
import type { Judgement } from './record.ts';

/**
 * Judges whom a surname means: by the words next to it, or else by who has just been named.
 *
 * @returns undefined where nothing is against the subject
 */
export function judgePerson(
  surname: Surname,
  name: Occurrence,
  discourse: Discourse,
  gazetteer: Gazetteer,
): Judgement | undefined {
  const { subject } = name;
  const after = namingAfter(surname, name, gazetteer);
  const { naming, why } =
    after.naming === 'neutral' ? namingBefore(surname, name, gazetteer) : after;
  if (naming !== 'neutral') {
    discourse.noteNaming(subject, naming);
    return { verdict: naming === 'own' ? 'own' : 'rival', why };
  }
  const last = discourse.lastNaming(subject);
  if (last === 'rival') return { verdict: 'rival', why: 'the one named just before' };
  if (surname.strong && !name.rule.sense) discourse.noteMeant(subject);
  if (last === 'own' || surname.strong) return undefined;
  return { verdict: 'ask-person', why: '' };
}

/**
 * Whether an office stands beside a surname that is the subject’s alone: `Poutine, le président`.
 */
export function isInOffice({ before, after }: Occurrence, gazetteer: Gazetteer): boolean {
  const ruling = gazetteer.list('ruling');
  if (ruling.has(before.at(0)?.lower ?? '')) return true;
  // `Merz the politician`
  const link = after.at(0)?.lower;
  if (link === 'the') return ruling.has(after.at(1)?.lower ?? '');
  if (link !== ',') return false;
  return [after.at(1), after.at(2)].some((noun) => noun && ruling.has(noun.lower));
}

/**
 * Whether a name begins a sentence, where its capital tells nothing, of a text that has it as a
 * word, too: `Meloni lisci, meloni retati`. Before that very word it is a name again.
 */
export function isEveryday(name: Occurrence): boolean {
  const { passage, subject, start, rule } = name;
  if (!rule.surname || passage.english) return false;
  // Of a form that has no other sense, only the very same word is one of every day.
  const form = rule.sense ? undefined : name.text.toLowerCase();
  if (!passage.isEveryday(subject, form)) return false;
  if (name.sentenceStart !== start) return false;
  const next = name.after.at(0);
  return next?.lower !== passage.text.slice(start, next?.start).trim().toLowerCase();
}
