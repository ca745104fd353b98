import type { Rule } from '../gazetteer/compile.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Block } from './block.ts';
import { Discourse } from './discourse.ts';
import { type Finds, type Found, find, toEnd, toStart } from './find.ts';
import { languageOf } from './language.ts';
import { namingOf } from './person.ts';
import type { BlockRecord, Candidate, Verdict } from './record.ts';
import { type PlacedCue, senseInBlock } from './sense.ts';
import { sentenceAt, sentenceStarts } from './sentences.ts';
import {
  isCapitalised,
  isShouted,
  matches,
  type Token,
  tokensAfter,
  tokensBefore,
} from './tokens.ts';

/** A block without a name or a cue is kept from so many words on, for the length of the page. */
const LONG = 25;

/** A title has so many words at most. */
const TITLE = 25;

/** So many tokens on each side of a name are looked at. */
const NEAR = 4;

/**
 * Finds and judges all names in a block, as far as the block alone allows.
 *
 * @returns undefined where the block has nothing that the page's answer could depend on
 */
export function examine(gazetteer: Gazetteer, block: Block): BlockRecord | undefined {
  const finds = find(gazetteer, block.text);
  const { names, cues, words } = finds;
  if (names.length === 0 && cues.length === 0 && words < LONG) return undefined;
  const language =
    names.length > 0 ? languageOf(finds.text, block.lang, gazetteer.languages) : block.lang;
  const examiner = new Examiner(gazetteer, block, finds, language);
  const candidates = names.map((name) => examiner.judge(name));
  return {
    candidates: candidates.sort((a, b) => b.end - b.start - (a.end - a.start)),
    cues: countCues(finds),
    namings: examiner.discourse.namings,
    words,
    heading: block.heading,
    region: block.region,
    language,
  };
}

function countCues({ cues }: Finds): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { group } of cues) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

interface Judgement {
  verdict: Verdict;
  why: string;
}

/** Judges the names of one block, from its beginning to its end. */
class Examiner {
  readonly discourse = new Discourse();
  readonly #gazetteer: Gazetteer;
  readonly #block: Block;
  readonly #finds: Finds;
  readonly #language: string;
  readonly #starts: readonly number[];
  readonly #cues: readonly PlacedCue[];
  readonly #nameEnds: ReadonlyMap<number, string | undefined>;
  readonly #titled: boolean;

  constructor(gazetteer: Gazetteer, block: Block, finds: Finds, language: string) {
    this.#gazetteer = gazetteer;
    this.#block = block;
    this.#finds = finds;
    this.#language = language;
    this.#starts = finds.names.length > 0 ? sentenceStarts(finds.text) : [0];
    this.#cues = finds.cues.map((cue) => ({
      ...cue,
      sentence: sentenceAt(this.#starts, cue.start),
    }));
    this.#nameEnds = new Map(finds.names.map(({ end, name }) => [end, name?.subject]));
    this.#titled = finds.words <= TITLE && isTitled(finds.text);
  }

  judge(found: Found): Candidate {
    const { normal } = this.#finds;
    const { name, start, end, word, wordEnd } = found;
    const place = {
      start: toStart(normal, start),
      end: toEnd(normal, this.#block.text, end),
      word,
      wordEnd,
    };
    if (!name) return { subject: '', rule: {}, ...place, verdict: 'own', why: 'another’s name' };
    const judged = this.#judgeName(found, name.subject, name.rule);
    return { ...name, ...place, ...judged };
  }

  #judgeName(found: Found, subject: string, rule: Rule): Judgement {
    const { text } = this.#finds;
    const before = tokensBefore(text, found.start, NEAR);
    const after = tokensAfter(text, found.end, NEAR);
    const next = this.#judgeAdjacent(rule, before, after, found);
    if (next) return next;
    const sense = this.#judgeSense(rule, found);
    if (sense?.verdict === 'rival') {
      if (rule.loud) this.discourse.note(subject, found.start, 'rival');
      return sense;
    }
    if (rule.surname) {
      const naming = this.#judgePerson(rule, subject, found, before, after);
      if (naming) return naming;
    } else this.discourse.note(subject, found.start, 'own');
    return sense ?? { verdict: 'own', why: '' };
  }

  #judgeAdjacent(
    rule: Rule,
    before: readonly Token[],
    after: readonly Token[],
    { start, end }: Found,
  ): Judgement | undefined {
    const { needBefore, needAfter, shoutBefore, shoutAfter } = rule;
    const has = (list: number | undefined, tokens: readonly Token[], way: 1 | -1) =>
      list === undefined ? undefined : matches(tokens, this.#gazetteer.words(list), way);
    const barBefore = has(rule.notBefore, before, -1);
    if (barBefore !== undefined && has(rule.exceptBefore, before, -1) === undefined) {
      return { verdict: 'rival', why: `preceded by “${barBefore}”` };
    }
    const barAfter = has(rule.notAfter, after, 1);
    if (barAfter !== undefined && has(rule.exceptAfter, after, 1) === undefined) {
      return { verdict: 'rival', why: `followed by “${barAfter}”` };
    }
    const wants = needBefore !== undefined || needAfter !== undefined;
    const met = has(needBefore, before, -1) ?? has(needAfter, after, 1);
    if (wants && met === undefined) return { verdict: 'rival', why: 'not by a word that it needs' };
    if (shoutBefore === undefined && shoutAfter === undefined) return undefined;
    if (!this.#isShouting(before, after, start, end)) return undefined;
    const shouted = has(shoutBefore, before, -1) ?? has(shoutAfter, after, 1);
    return shouted === undefined
      ? { verdict: 'rival', why: 'in capitals, not by a word that it needs' }
      : undefined;
  }

  /** Whether a name stands among words in capitals. */
  #isShouting(
    before: readonly Token[],
    after: readonly Token[],
    start: number,
    end: number,
  ): boolean {
    const { text } = this.#finds;
    const sentence = sentenceAt(this.#starts, start);
    const from = this.#starts[sentence] ?? 0;
    const to = this.#starts[sentence + 1] ?? text.length;
    const words = [before[0], before[1], after[0], after[1]].filter(
      (token) =>
        token !== undefined &&
        token.start >= from &&
        token.end <= to &&
        /\p{L}{2}/u.test(token.text),
    );
    return (
      words.length > 0 && words.every((token) => token && isShouted(token.text)) && end > start
    );
  }

  #judgeSense(rule: Rule, found: Found): Judgement | undefined {
    if (!rule.sense) return undefined;
    const { answer, why } = senseInBlock(
      rule.sense,
      found,
      this.#cues,
      this.#starts,
      this.#gazetteer,
    );
    if (answer === 'unclear') return { verdict: 'ask-sense', why };
    return { verdict: answer, why };
  }

  #judgePerson(
    rule: Rule,
    subject: string,
    found: Found,
    before: readonly Token[],
    after: readonly Token[],
  ): Judgement | undefined {
    const { surname } = rule;
    if (!surname) return undefined;
    const { naming, why } = namingOf(
      surname,
      {
        before,
        after,
        loose:
          this.#titled ||
          !this.#isEnglish() ||
          this.#isShouting(before, after, found.start, found.end),
        sentence: this.#starts[sentenceAt(this.#starts, found.start)] ?? 0,
        end: found.end,
        isNameEnd: (offset) => (this.#nameEnds.get(offset) ?? subject) !== subject,
      },
      this.#gazetteer,
    );
    if (naming !== 'neutral') {
      this.discourse.note(subject, found.start, naming);
      return { verdict: naming === 'own' ? 'own' : 'rival', why };
    }
    if (surname.strong) return undefined;
    const last = this.discourse.last(subject);
    if (last === 'own') return undefined;
    if (last === 'rival') return { verdict: 'rival', why: 'the one named just before' };
    return { verdict: 'ask-person', why: '' };
  }

  #isEnglish(): boolean {
    return this.#language === '' || this.#language === 'en';
  }
}

/** Whether a heading has capitals on most of its words. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => !isCapitalised(word));
  return words.length > 1 && small.length * 4 <= words.length;
}
