import type { Whose } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { isCapitalised, type Token } from '../gazetteer/tokens.ts';
import type { Occurrence } from './occurrence.ts';
import type { Judgement } from './record.ts';
import { Side } from './side.ts';

/*
 * What belongs to a state is ours or not by whose it is: `sanctions on ministers in Tbilisi`,
 * `Kenya’s promised peacekeeping force`, `a multinational force from southern Africa`. The pack
 * says after which prepositions the party in question is named (`by`), who that is when the name
 * means its subject (`ours`), who gives what the name speaks of (`from`), and who has no part in it
 * (`others`).
 */

/** So many tokens after a name are looked at, and so many before it. */
const REACH = 8;
const BACK = 4;
/** A party's name has so many words at most. */
const PARTY = 3;

interface Near {
  /** The nearest first, up to the bounds of the sentence. */
  before: readonly Token[];
  after: readonly Token[];
  /** Whether capitals tell nothing here. */
  loose: boolean;
  /** Which party was named last before the name, in its block. */
  last: 'own' | 'rival' | undefined;
  /** How the sentence begins. */
  opening: readonly Token[];
}

/** What the words next to a name say of whose it is; undefined where they say nothing. */
export function ownerOf(
  whose: Whose,
  name: Occurrence,
  gazetteer: Gazetteer,
): Judgement | undefined {
  const { rule, passage, sentenceStart, sentenceEnd } = name;
  const near: Near = {
    before: name.before.nearest(BACK).filter(({ start }) => start >= sentenceStart),
    after: name.after.nearest(REACH).filter(({ end }) => end <= sentenceEnd),
    loose: passage.titled || name.shouting,
    last: rule.sense && passage.lastSide(rule.sense, name.word),
    opening: Side.after(passage.text, sentenceStart).nearest(2),
  };
  return named(whose, near, gazetteer) ?? owned(whose, near, gazetteer) ?? placed(near, gazetteer);
}

type Party = 'ours' | 'giver' | 'other' | 'time' | 'unknown';

/** Of what side the party is whose name begins with the first of some tokens. */
function sideOf(whose: Whose, tokens: readonly Token[], gazetteer: Gazetteer): Party {
  const side = Side.of(tokens.slice(0, PARTY));
  const isIn = (list: number): boolean => side.itemIn(gazetteer.words(list)) !== undefined;
  if (isIn(whose.ours)) return 'ours';
  if (isIn(whose.from)) return 'giver';
  if (isIn(whose.others)) return 'other';
  return side.itemIn(gazetteer.list('times')) === undefined ? 'unknown' : 'time';
}

/** The party that a phrase after the name speaks of: `on Russia`, `for judges in The Hague`. */
function named(whose: Whose, { after, loose }: Near, gazetteer: Gazetteer): Judgement | undefined {
  const [preposition] = after;
  if (!preposition) return undefined;
  const asked = gazetteer.words(whose.by).has(preposition.lower);
  if (!asked && !gazetteer.list('prepositions').has(preposition.lower)) return undefined;
  let other: string | undefined;
  for (const [at, { text, lower }] of after.entries()) {
    if (at === 0) continue;
    if (gazetteer.list('phrase-ends').has(lower) || !/^[\p{L}\p{N}'-]/u.test(text)) break;
    if (!isCapitalised(text)) {
      if (other !== undefined && !gazetteer.list('phrase-links').has(lower)) break;
      continue;
    }
    const side = sideOf(whose, after.slice(at), gazetteer);
    if (side === 'ours') {
      return asked ? { verdict: 'own', why: `${preposition.lower} “${text}”` } : undefined;
    }
    // Those who give may also be where it was given: `a truce in Jeddah`.
    const takes = side === 'giver' && !gazetteer.list('place-prepositions').has(preposition.lower);
    const strange = asked && !loose && (side === 'unknown' || takes);
    if (side === 'other' || strange) other ??= text;
  }
  return other === undefined ? undefined : rival(`${preposition.lower} “${other}”`);
}

/** At these words before a name the search for its owner ends. */
const NO_OWNER = ['steps', 'stance-verbs'];

/** The party before the name: `Libya’s`, `Iran’s own`, `Israeli`, `Qatar has a`. */
function owned(whose: Whose, { before }: Near, gazetteer: Gazetteer): Judgement | undefined {
  for (const [at, token] of before.slice(0, 4).entries()) {
    const owner = before[at + 1];
    if (token.text === "'s" || (token.text === "'" && owner?.lower.endsWith('s'))) {
      if (!owner) return undefined;
      // `The African Union’s`: the whole name tells.
      const name = before.slice(at + 1, at + 4);
      const end = name.findIndex(({ text }) => !isCapitalised(text));
      const parts = name.slice(0, end < 0 ? name.length : Math.max(1, end));
      const sides = parts.map((part) => sideOf(whose, [part], gazetteer));
      const strange = sides.includes('other') || sides[0] === 'unknown';
      return strange ? rival(`“${owner.text}’s”`) : undefined;
    }
    if (gazetteer.list('determiners').has(token.lower))
      return had(whose, before.slice(at + 1), gazetteer);
    if (gazetteer.list('having-verbs').has(token.lower))
      return had(whose, before.slice(at), gazetteer);
    if (
      !/^\p{L}/u.test(token.text) ||
      NO_OWNER.some((list) => gazetteer.list(list).has(token.lower))
    )
      return undefined;
    if (isCapitalised(token.text) && sideOf(whose, [token], gazetteer) === 'other') {
      return rival(`“${token.text}” before it`);
    }
  }
  return undefined;
}

/** Who has what is named after a verb: `Qatar has a`. */
function had(
  whose: Whose,
  [verb, owner]: readonly Token[],
  gazetteer: Gazetteer,
): Judgement | undefined {
  if (
    !verb ||
    !gazetteer.list('having-verbs').has(verb.lower) ||
    !owner ||
    !isCapitalised(owner.text)
  )
    return undefined;
  const side = sideOf(whose, [owner], gazetteer);
  return side === 'other' || side === 'giver' ? rival(`“${owner.text}” has it`) : undefined;
}

/** `There` means the place that was named last. */
function placed({ after, opening, last }: Near, gazetteer: Gazetteer): Judgement | undefined {
  if (after[0]?.lower === 'elsewhere') return rival('elsewhere');
  return last === 'rival' && [after, opening].some((tokens) => isThere(tokens, gazetteer))
    ? rival('there')
    : undefined;
}

/** Whether a place is meant, and not what there is. */
function isThere([place, verb]: readonly Token[], gazetteer: Gazetteer): boolean {
  return place?.lower === 'there' && !gazetteer.list('there-verbs').has(verb?.lower ?? '');
}

function rival(why: string): Judgement {
  return { verdict: 'rival', why };
}
