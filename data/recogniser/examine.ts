import type { Rule } from '../gazetteer/compiled.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Block } from './block.ts';
import { asWritten } from './capital.ts';
import { Discourse } from './discourse.ts';
import type { Scales } from './evidence.ts';
import { Examiner } from './examiner.ts';
import { type Finds, type Found, find, toEnd, toStart } from './find.ts';
import { languageOf } from './language.ts';
import { Passage } from './passage.ts';
import { part } from './pick.ts';
import type { BlockRecord, Candidate, Judgement } from './record.ts';

/** A block without a name or a cue is kept from so many words on, for the length of the page. */
const LONG = 25;

/**
 * Finds and judges all names in a block, as far as the block alone allows.
 *
 * @returns undefined where the block has nothing that the page's answer could depend on
 */
export function examine(
  gazetteer: Gazetteer,
  scales: Scales,
  block: Block,
): BlockRecord | undefined {
  const finds = find(gazetteer, block.text);
  const { names, cues, words } = finds;
  if (names.length === 0) {
    if (cues.length === 0 && words < LONG && !block.heading) return undefined;
    return recordOf(block, finds, scales, [], '', NO_DISCOURSE);
  }
  const language = languageOf(finds.text, block.lang, gazetteer.languages);
  const passage = new Passage(finds, block.heading, language);
  const examiner = new Examiner(gazetteer, passage);
  const candidates = names.map((name) => {
    const found = asWritten(name, passage);
    return candidateOf(found, finds, block.text, examiner.judge(found));
  });
  return recordOf(block, finds, scales, candidates, language, examiner.discourse);
}

/** What is remembered of a block without names. */
const NO_DISCOURSE = new Discourse(new Set());

function recordOf(
  { text, heading, region }: Block,
  { cues, words }: Finds,
  scales: Scales,
  candidates: readonly Candidate[],
  language: string,
  { named, senses, namings }: Discourse,
): BlockRecord {
  const groups = cues.length === 0 ? NO_CUES : cues.map(({ group }) => group);
  return {
    ...part(candidates),
    cues: groups,
    named,
    senses,
    namings,
    evidence: scales.weigh(groups, named, words),
    words,
    heading,
    dates: words <= DATE && candidates.length === 0 && !heading && /\d/.test(text),
    region,
    language,
  };
}

/** A date has so many words at most. */
const DATE = 4;

const NO_CUES: readonly number[] = [];

/** @param original the block's text, in which the candidate has its offsets */
function candidateOf(
  { name, start, end, word, wordEnd }: Found,
  { normal }: Finds,
  original: string,
  { verdict, why }: Judgement,
): Candidate {
  return {
    subject: name?.subject ?? '',
    rule: name?.rule ?? NO_RULE,
    start: toStart(normal, start),
    end: toEnd(normal, original, end),
    word,
    wordEnd,
    verdict,
    why,
  };
}

const NO_RULE: Rule = {};
